package dev.dossier.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link as a page writes it: {@code ../topics/deepseek.html#p6}.
 *
 * @param line of the tag, from 1
 */
record SiteLink(String value, int line, Use use) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /** What happens with the address. */
    enum Use {
        /** A reader can follow it. */
        LEADS,
        /** The browser fetches it with the page. */
        LOADS,
        /** It is only named, such as the canonical address. */
        NAMES
    }

    boolean isExternal() {
        return value.startsWith("//") || SCHEME.matcher(value).lookingAt();
    }

    boolean isAbsolute() {
        return value.startsWith("/") && !value.startsWith("//");
    }

    /** Without query and anchor, percent signs decoded. */
    String path() {
        var end = value.length();
        for (var mark : new char[] {'?', '#'}) {
            end = value.indexOf(mark) < 0 ? end : Math.min(end, value.indexOf(mark));
        }
        return decoded(value.substring(0, end));
    }

    /** What stands behind {@code #}, decoded; empty for the top of the page and for a piece of text ({@code #:~:text=}). */
    String anchor() {
        var hash = value.indexOf('#');
        var anchor = hash < 0 ? "" : decoded(withoutDirective(value.substring(hash + 1)));
        return anchor.equals("top") ? "" : anchor;
    }

    private static String withoutDirective(String anchor) {
        var directive = anchor.indexOf(":~:");
        return directive < 0 ? anchor : anchor.substring(0, directive);
    }

    /** The file that the link leads to from the file at {@code from}, both relative to the site's root; empty where it leaves the site. */
    Optional<String> from(String from) {
        var path = path();
        if (path.isEmpty()) {
            return Optional.of(from);
        }
        var steps = new ArrayDeque<String>();
        var folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
        for (var step : (folder + path).split("/")) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        for (var i = 0; i < bytes.length; i++) {
            var hex = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]) : -1;
            out.write(hex < 0 ? bytes[i] : hex);
            i += hex < 0 ? 0 : 2;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The digit's value; far below zero for what is none, so that a pair with it is below zero as well. */
    private static int hex(byte digit) {
        var value = Character.digit(digit, 16);
        return value < 0 ? -1000 : value;
    }
}
