package dev.dossier.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures that may not fall, one a line: {@code aeb.shingle = 0.952}. {@code -Dfloors=raise} writes better ones down. A floor falls only
 * with {@code -Dfloors=lower} and a line in CHANGELOG.md that names it with the words "floor aeb.shingle".
 */
final class Floors {
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");
    private static final String MODE = System.getProperty("floors", "hold");

    private final Path file;
    private final Map<String, Double> floors;

    Floors(Path file) throws IOException {
        this.file = file;
        this.floors = read(file);
    }

    private static Map<String, Double> read(Path file) throws IOException {
        var floors = new TreeMap<String, Double>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var pair = line.split("\\s*=\\s*");
                floors.put(pair[0].strip(), Double.valueOf(pair[1].strip()));
            }
        }
        return floors;
    }

    /** What is wrong with a set's figures: a floor that is missed, or one that nothing was measured for. Empty when all hold. */
    List<String> missed(String set, Map<String, Double> measured) throws IOException {
        var missed = new ArrayList<String>();
        for (var floor : Map.copyOf(floors).entrySet()) {
            if (floor.getKey().startsWith(set + ".")) {
                var value = measured.get(floor.getKey().substring(set.length() + 1));
                if (value == null || value < floor.getValue()) {
                    lower(floor.getKey(), value).ifPresent(missed::add);
                }
            }
        }
        if (!MODE.equals("hold")) {
            measured.forEach((metric, value) -> floors.merge(set + "." + metric, value, Math::max));
            write();
        }
        return missed;
    }

    private Optional<String> lower(String name, @org.jspecify.annotations.Nullable Double value) throws IOException {
        var isExplained = Files.readString(CHANGELOG).contains("floor " + name);
        if (value != null && MODE.equals("lower") && isExplained) {
            floors.put(name, value);
            return Optional.empty();
        }
        return Optional.of(name + " is " + value + ", and its floor is " + floors.get(name));
    }

    private void write() throws IOException {
        var comment = Files.readAllLines(file).stream().filter(line -> line.startsWith("#"));
        var lines = floors.entrySet().stream()
                .map(floor -> String.format(Locale.ROOT, "%s = %.3f", floor.getKey(), floor.getValue()));
        Files.write(file, java.util.stream.Stream.concat(comment, lines).toList());
    }
}
