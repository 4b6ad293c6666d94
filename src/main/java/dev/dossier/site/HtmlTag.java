package dev.dossier.site;

import java.util.Map;

/**
 * A start tag: {@code <a href="b.html">}.
 *
 * @param name in lower case
 * @param attributes by their names in lower case, in the order of the tag, character references decoded; empty text where an attribute has
 *     no value
 * @param line of the tag's beginning, from 1
 */
record HtmlTag(String name, Map<String, String> attributes, int line) {
    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The attribute's value; empty text where there is none. */
    String value(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }
}
