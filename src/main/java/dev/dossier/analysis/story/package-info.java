/**
 * Puts articles of one origin together; start with {@link dev.dossier.analysis.story.StoryGrouper}. Deliberately absent: finding out
 * that two articles have one origin, which is decided by people in the front matter.
 */
@NullMarked
package dev.dossier.analysis.story;

import org.jspecify.annotations.NullMarked;
