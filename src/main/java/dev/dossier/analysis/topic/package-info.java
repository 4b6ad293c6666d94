/**
 * Matches paragraphs to topics by the rules that people write; start with {@link dev.dossier.analysis.topic.TopicMatcher}. Deliberately
 * absent: statistics, which nobody could explain to a reader.
 */
@NullMarked
package dev.dossier.analysis.topic;

import org.jspecify.annotations.NullMarked;
