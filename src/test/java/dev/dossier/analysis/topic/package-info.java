/** Tests of topic rules; start with {@link dev.dossier.analysis.topic.TopicMatcherTest}. */
@NullMarked
package dev.dossier.analysis.topic;

import org.jspecify.annotations.NullMarked;
