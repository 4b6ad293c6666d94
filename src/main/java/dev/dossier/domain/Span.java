package dev.dossier.domain;

/** A half-open stretch of UTF-16 code units: {@code start} is in it, {@code end} is not. Ordered by start, then end. */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The words the span cuts out of {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether every unit of {@code other} is in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
