package dev.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes against the table of packages in ARCHITECTURE.md. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/dossier");

    private final PackageTable table;
    private final CodeMap code = CodeMap.of(Path.of("target/classes"));

    ArchitectureTest() throws IOException {
        table = PackageTable.parse(Files.readString(Path.of("ARCHITECTURE.md")));
    }

    @Test
    void aPackageUsesOnlyWhatItsRowAllows() {
        var forbidden = new ArrayList<String>();
        code.uses()
                .forEach((user, words) -> words.stream()
                        .filter(used -> !table.allows(user, used))
                        .forEach(used -> forbidden.add(user + " uses " + used)));
        assertEquals(List.of(), forbidden, "the table in ARCHITECTURE.md does not allow it");
    }

    @Test
    void everyPackageOfTheCodeHasARow() {
        assertFalse(code.uses().isEmpty());
        var missing = new TreeSet<>(code.uses().keySet());
        missing.removeAll(table.mayUse().keySet());
        assertEquals(Set.of(), missing, "without a row in ARCHITECTURE.md");
    }

    @Test
    void everyPackageHasAPackageInfoThatMarksItsNulls() throws IOException {
        for (var name : code.uses().keySet()) {
            var file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertTrue(Files.isRegularFile(file), () -> "missing: " + file);
            assertTrue(Files.readString(file).contains("@NullMarked"), () -> "not @NullMarked: " + file);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        assertEquals(List.of(), packagesOnCycles(code.uses()));
    }

    @Test
    void aCycleIsFound() {
        var uses = Map.of("a", Set.of("b"), "b", Set.of("c", "jsoup"), "c", Set.of("b"));
        assertEquals(List.of("b", "c"), packagesOnCycles(uses));
    }

    @Test
    void theTableIsReadRowByRow() {
        var parsed = PackageTable.parse(
                "| package | does | may use |\n|---|---|---|\n| `a.b` | x | c, disk |\n| `c` | y | – |\n");
        assertEquals(Map.of("a.b", Set.of("c", "disk"), "c", Set.of()), parsed.mayUse());
        assertTrue(parsed.allows("a.b", "disk"));
        assertFalse(parsed.allows("c", "a.b"));
    }

    private static List<String> packagesOnCycles(Map<String, Set<String>> uses) {
        var sorted = new TreeMap<>(uses);
        return sorted.keySet().stream()
                .filter(name -> reachable(name, sorted).contains(name))
                .toList();
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> uses) {
        var reached = new TreeSet<String>();
        var next = new ArrayList<>(uses.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var name = next.remove(next.size() - 1);
            if (reached.add(name)) {
                next.addAll(uses.getOrDefault(name, Set.of()));
            }
        }
        return reached;
    }
}
