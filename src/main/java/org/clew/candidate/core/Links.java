package org.clew.candidate.core;

import java.util.Collection;
import java.util.List;

/** Relations of one kind between nodes of one kind, from both ends. */
public final class Links {

	private final Table<Link> from;

	private final Table<Link> to;

	private Links(Table<Link> from, Table<Link> to) {
		this.from = from;
		this.to = to;
	}

	static Links none() {
		return new Links(Table.empty(), Table.empty());
	}

	/**
	 * {@return the links that start at a node}
	 */
	public List<Link> from(int index) {
		return this.from.of(index);
	}

	/**
	 * {@return the links that end at a node}
	 */
	public List<Link> to(int index) {
		return this.to.of(index);
	}

	Links exchanged(int size, Collection<Link> removed, Collection<Link> added) {
		if (removed.isEmpty() && added.isEmpty()) {
			return this;
		}
		return new Links(this.from.exchanged(size, removed, added, (link) -> Indices.of(link.from())),
				this.to.exchanged(size, removed, added, (link) -> Indices.of(link.to())));
	}

	/** One relation. */
	public record Link(int from, int to, Stated stated) {
	}

}
