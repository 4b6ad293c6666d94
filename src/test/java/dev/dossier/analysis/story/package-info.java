/** Tests of stories; start with {@link dev.dossier.analysis.story.StoryGrouperTest}. */
@NullMarked
package dev.dossier.analysis.story;

import org.jspecify.annotations.NullMarked;
