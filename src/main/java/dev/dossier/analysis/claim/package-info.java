/**
 * Statements of several articles that do not go together; start with {@link dev.dossier.analysis.claim.DisagreementFinder}. A sentence is
 * read as a {@code Statement}; each {@code ClaimReader} looks for one kind of claim in it; claims about one thing that say two things of it
 * are a disagreement when their sentences have enough in common and their times can be one. Deliberately absent: any understanding of what
 * is true, contradictions that only knowledge of the world shows, and everything that is merely possible.
 */
@NullMarked
package dev.dossier.analysis.claim;

import org.jspecify.annotations.NullMarked;
