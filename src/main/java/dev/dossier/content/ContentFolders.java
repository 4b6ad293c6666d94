package dev.dossier.content;

import dev.dossier.domain.Corpus;
import dev.dossier.domain.Problems;
import java.util.List;

/**
 * Several folders that are one corpus: imported articles in one, curated entities and topics in another. They refer to one another as if
 * all files lay in one folder, and no two may have the same slug.
 */
public record ContentFolders(List<ContentFolder> folders) {
    public ContentFolders {
        folders = List.copyOf(folders);
    }

    /** Everything in the folders, one after the other; see {@link ContentFolder#readAll}. */
    public Corpus readAll(Problems problems) {
        var reading = new CorpusReading(problems);
        folders.forEach(folder -> folder.readInto(reading, problems));
        return reading.corpus();
    }
}
