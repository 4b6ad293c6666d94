package dev.dossier.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.dossier.domain.Span;
import dev.dossier.domain.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the text of one block with its styles, runs of spaces made one. */
final class InlineCollector {
    /** No scheme at all, or one that leads to a page or a mailbox; {@code javascript:} and {@code data:} do not. */
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?:https?:|mailto:).*|[^:]*|[^:]*[/?#].*", Pattern.DOTALL);

    private static final Pattern HIDDEN = Pattern.compile("<(/?)(?:script|style)\\b.*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private boolean hidden;
    private boolean inCell;
    private int cellStart;

    InlineText result() {
        var length = text.toString().stripTrailing().length();
        var kept = styles.stream().flatMap(s -> cut(s, length).stream()).toList();
        return new InlineText(text.substring(0, length), kept, captions);
    }

    private static Optional<Style> cut(Style style, int length) {
        var span = style.span();
        return span.start() >= Math.min(span.end(), length)
                ? Optional.empty()
                : Optional.of(
                        new Style(style.kind(), new Span(span.start(), Math.min(span.end(), length)), style.target()));
    }

    void children(Node parent) {
        for (var node : parent.getChildren()) {
            inline(node);
        }
    }

    void separator(String separator) {
        text.setLength(text.toString().stripTrailing().length());
        text.append(separator);
        cellStart = text.length();
    }

    /** Likewise for the cell of a table: a bar loses the blank behind it, so that it parts no cells. */
    void cell(Node cell) {
        inCell = true;
        children(cell);
    }

    private void inline(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            append(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            append(" ");
        } else if (node instanceof Emphasis) {
            styled(Style.Kind.EMPHASIS, Optional.empty(), node);
        } else if (node instanceof StrongEmphasis) {
            styled(Style.Kind.STRONG, Optional.empty(), node);
        } else if (node instanceof Code code) {
            words(Style.Kind.CODE, Optional.empty(), code.getText().toString());
        } else if (node instanceof HtmlInline) {
            tag(node.getChars().toString());
        } else if (!(node instanceof HtmlInlineComment)) {
            linkOrImage(node);
        }
    }

    private void linkOrImage(Node node) {
        if (node instanceof Image image) {
            caption(image);
        } else if (node instanceof AutoLink link) {
            words(
                    Style.Kind.LINK,
                    address(link.getText().toString()),
                    link.getText().toString());
        } else if (node instanceof MailLink link) {
            words(
                    Style.Kind.LINK,
                    address("mailto:" + link.getText()),
                    link.getText().toString());
        } else if (node instanceof LinkNode link) {
            styled(Style.Kind.LINK, address(link.getUrl().unescape()), node);
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else {
            children(node);
        }
    }

    private void reference(RefNode node) {
        var target = Optional.ofNullable(node.getReferenceNode(node.getDocument()));
        if (target.isEmpty()) {
            bracketed(node);
        } else if (node instanceof ImageRef) {
            caption(node);
        } else if (node instanceof LinkRef) {
            styled(Style.Kind.LINK, address(target.get().getUrl().unescape()), node);
        }
    }

    /** Words in brackets that no reference is given for, as in {@code "[They] agreed"}: plain text. */
    private void bracketed(Node node) {
        if (node.hasChildren()) {
            append(node.getChars().prefixOf(node.getChildChars()).unescape());
            children(node);
            append(node.getChars().suffixOf(node.getChildChars()).unescape());
        } else {
            append(node.getChars().unescape());
        }
    }

    private void caption(Node image) {
        var inner = new InlineCollector();
        inner.children(image);
        var result = inner.result();
        if (!result.text().isBlank()) {
            captions.add(result.text());
        }
    }

    private void tag(String tag) {
        var lower = tag.toLowerCase(Locale.ROOT);
        var matcher = HIDDEN.matcher(lower);
        if (matcher.matches()) {
            hidden = matcher.group(1).isEmpty();
        } else if (lower.startsWith("<br")) {
            append(" ");
        }
    }

    private void styled(Style.Kind kind, Optional<String> target, Node node) {
        var place = styles.size();
        var start = text.length();
        children(node);
        style(place, kind, target, start);
    }

    private void words(Style.Kind kind, Optional<String> target, String words) {
        var start = text.length();
        append(words);
        style(styles.size(), kind, target, start);
    }

    /** Puts an outer style before the inner ones; a link without an address is no style. */
    private void style(int place, Style.Kind kind, Optional<String> target, int start) {
        if (start < text.length() && (kind != Style.Kind.LINK || target.isPresent())) {
            styles.add(place, new Style(kind, new Span(start, text.length()), target));
        }
    }

    private static Optional<String> address(String url) {
        var clean = url.strip();
        return SAFE_ADDRESS.matcher(clean.toLowerCase(Locale.ROOT)).matches() ? Optional.of(clean) : Optional.empty();
    }

    private boolean isBehindBar() {
        return inCell && text.length() > cellStart && text.charAt(text.length() - 1) == '|';
    }

    private void append(String words) {
        for (var i = 0; i < words.length() && !hidden; i++) {
            var c = words.charAt(i);
            var isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isSpace) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && !isBehindBar()) {
                text.append(' ');
            }
        }
    }
}
