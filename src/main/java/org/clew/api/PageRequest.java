package org.clew.api;

import org.clew.graph.Slice.Position;
import org.clew.graph.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a client asks for, as Relay's four arguments.
 *
 * @param first how many from the start, or from {@code after}
 * @param last how many from the end, or from {@code before}
 */
public record PageRequest(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
		@Nullable String before) {

	/** No list gives more at once. */
	public static final int MAXIMUM = 100;

	/** How many if nothing is asked for. */
	public static final int USUAL = 20;

	public static PageRequest forward(@Nullable Integer first, @Nullable String after) {
		return new PageRequest(first, after, null, null);
	}

	/**
	 * The same, checked.
	 * @param list what tells the list from others: a cursor of another list is rejected
	 * @return which part of the list to read
	 * @throws InvalidRequest if an argument is out of bounds, or the cursor is foreign
	 */
	public Slice slice(String list) {
		if (this.first != null && this.last != null) {
			throw new InvalidRequest("last", this.last, "either first or last, not both");
		}
		if (this.after != null && this.before != null) {
			throw new InvalidRequest("before", this.before, "either after or before, not both");
		}
		boolean backward = this.last != null;
		if (backward && this.after != null) {
			throw new InvalidRequest("after", this.after, "before, together with last");
		}
		if (!backward && this.before != null) {
			throw new InvalidRequest("before", this.before, "after, unless last is given");
		}
		return new Slice(backward ? size("last", this.last) : size("first", this.first), backward,
				backward ? position(list, "before", this.before) : position(list, "after", this.after));
	}

	private static int size(String field, @Nullable Integer size) {
		int given = (size != null) ? size : USUAL;
		if (given < 1 || given > MAXIMUM) {
			throw new InvalidRequest(field, given, "1 to " + MAXIMUM);
		}
		return given;
	}

	private static @Nullable Position position(String list, String field, @Nullable String cursor) {
		return (cursor != null) ? Cursors.decode(list, field, cursor) : null;
	}

}
