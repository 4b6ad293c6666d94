package dev.dossier.eval.train;

/**
 * What each block of a page should be judged.
 *
 * @param wanted how much of the block belongs to the article, 0 to 1
 * @param weights what a wrong judgement costs; 0 where the truth says nothing of the block, or a rule decides
 */
record Labels(double[] wanted, double[] weights) {}
