package dev.dossier.page;

/**
 * What every template may say of the site as a whole, under the name {@code site}.
 *
 * @param asOf the newest date in the data, for reading; empty where no article has one
 */
public record SiteInfo(String name, String description, String lang, String asOf) {}
