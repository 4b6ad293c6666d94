package dev.dossier.text;

/**
 * A word without its place.
 *
 * @param text folded
 * @param low the same in lower case
 */
public record Form(String text, String low) {}
