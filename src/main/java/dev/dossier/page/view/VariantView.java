package dev.dossier.page.view;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's words as a later article has them, beside the earliest carrier.
 *
 * @param form how the later article gives them: {@code quoted}, {@code reported}, {@code in the writer's own voice}
 * @param changes what happened on the way: {@code hedge dropped}; empty where it is word for word
 * @param speaker whom the later article names, where that is somebody else
 * @param words the marked-up line; empty where the rights of either article do not allow it
 * @param earliest the earliest carrier
 * @param carrier the later article
 */
public record VariantView(
        String form,
        List<String> changes,
        Optional<String> speaker,
        List<WordMark> words,
        Chip earliest,
        Chip carrier) {
    public VariantView {
        changes = List.copyOf(changes);
        words = List.copyOf(words);
    }

    /** Whether anything but marks and spelling differs. */
    public boolean isChanged() {
        return !changes.isEmpty();
    }
}
