package org.clew.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file of the seed, and what would be right.
 *
 * @param file the file, relative to the seed's folder
 * @param line the line of the value, from 1; 0 where the file as a whole is meant
 * @param field the way to the value, such as {@code uses[0].adverseEvents[2].percent};
 * empty for the whole record
 * @param value the value as written, where there is one
 * @param message what is wrong with it
 * @param accepted what would be accepted
 * @param nearest accepted values that look like the one written
 */
public record Finding(String file, int line, String field, @Nullable String value, String message,
		List<String> accepted, List<String> nearest) {

	public Finding {
		accepted = List.copyOf(accepted);
		nearest = List.copyOf(nearest);
	}

	/**
	 * {@return the finding as one line for people}
	 */
	public String prettyPrint() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(':').append(this.line);
		}
		if (!this.field.isEmpty()) {
			text.append(' ').append(this.field);
		}
		text.append(": ").append(this.message);
		if (!this.accepted.isEmpty()) {
			text.append("; accepted: ").append(String.join(", ", this.accepted));
		}
		if (!this.nearest.isEmpty()) {
			text.append(" (did you mean ").append(String.join(" or ", this.nearest)).append("?)");
		}
		return text.toString();
	}

}
