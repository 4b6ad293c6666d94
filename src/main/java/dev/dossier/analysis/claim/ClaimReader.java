package dev.dossier.analysis.claim;

import java.util.List;

/** Looks for one kind of claim. */
interface ClaimReader {
    List<Claim> read(Statement statement);
}
