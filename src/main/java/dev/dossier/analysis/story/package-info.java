/**
 * Puts articles of one origin together; start with {@link dev.dossier.analysis.story.StoryGrouper}, which goes by what people have decided
 * in the front matter, and with {@link dev.dossier.analysis.story.StoryFinder}, which proposes that by what the articles say. Deliberately
 * absent: a proposal that takes effect before people have seen it.
 */
@NullMarked
package dev.dossier.analysis.story;

import org.jspecify.annotations.NullMarked;
