package org.clew.security;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What people send in and not everybody sees, with the one rule of who does: whoever owns
 * it, and the role that looks after it. Every path to it asks here, and
 * {@code docs/permissions.md} shows the rule.
 */
public enum Kept {

	/** A submission that its author saved or took back. */
	DRAFT("a draft, with its comments and proposals", null),

	/** A submission that others decide on, or decided on. */
	SUBMISSION("a submission that was sent in", Role.REVIEWER),

	/** What was done to it and said about it. */
	COMMENT("comments on a submission that was sent in", Role.REVIEWER),

	/** A record that a submission needs and Clew does not have. */
	PROPOSAL("a proposal of a submission that was sent in", Role.REVIEWER),

	/** A report of a request that moderators look after. */
	REPORT("a report that waits for a moderator, or was accepted", Role.REVIEWER),

	/** A report that nobody has to read any more. */
	ENDED_REPORT("a report that was rejected or withdrawn", null),

	/** What somebody says is wrong. */
	ERROR_REPORT("what a report of an error says", Role.CURATOR),

	/** A key for a program; nobody sees its secret again. */
	KEY("a key", Role.ADMIN);

	private final String what;

	private final @Nullable Role reader;

	Kept(String what, @Nullable Role reader) {
		this.what = what;
		this.reader = reader;
	}

	/**
	 * Whether somebody sees it.
	 * @param caller who asks
	 * @param owner whose it is
	 * @return whether they may be told that it exists
	 */
	public boolean isSeenBy(Caller caller, String owner) {
		return owner.equals(caller.id()) || isSeenThoughOfOthers(caller);
	}

	/**
	 * Whether somebody sees it whoever owns it.
	 * @param caller who asks
	 * @return whether it is theirs to look after
	 */
	public boolean isSeenThoughOfOthers(Caller caller) {
		return this.reader != null && caller.has(this.reader);
	}

	/**
	 * Which states somebody sees, of things that others own.
	 * @param <S> the state
	 * @param caller who asks
	 * @return names of those that they see
	 */
	public static <S extends Enum<S> & State> List<String> seenOfOthers(Caller caller, S[] states) {
		return Arrays.stream(states)
			.filter((state) -> state.kept().isSeenThoughOfOthers(caller))
			.map(Enum::name)
			.toList();
	}

	String what() {
		return this.what;
	}

	/** A state of a thing, which says who sees it then. */
	public interface State {

		Kept kept();

	}

}
