package org.clew.claim;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Clew's own files, which make claims as other sources do. They name their sources for
 * each record, so a mark on the record or relation says whose the claim is; and as they
 * are read whole, what they no longer say is taken back.
 */
public enum Owner {

	/** What people wrote for Clew: it stands before all that others say. */
	SEED("clew:seed", -1),

	/** The tables of the atlas: after those who name genes and diseases. */
	ATLAS("clew:atlas", 15);

	/** The property that holds the mark. */
	static final String MARK = "owner";

	private final String id;

	private final int precedence;

	Owner(String id, int precedence) {
		this.id = id;
		this.precedence = precedence;
	}

	/**
	 * {@return the name by which claims of these files go}
	 */
	public String id() {
		return this.id;
	}

	int precedence() {
		return this.precedence;
	}

	static @Nullable Owner of(Map<String, Object> properties) {
		Object mark = properties.get(MARK);
		return named(mark).orElse(null);
	}

	static Optional<Owner> named(@Nullable Object id) {
		return Stream.of(values()).filter((owner) -> owner.id.equals(id)).findFirst();
	}

}
