package dev.dossier.text;

/**
 * A word without its place.
 *
 * @param number of the word among those of its article, from 0 in the order in which they were cut; what is known of a word can be kept by it
 * @param text folded
 * @param low the same in lower case
 */
public record Form(int number, String text, String low) {}
