package org.clew.candidate.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * The nodes of one kind, by index and by identifier.
 *
 * @param <N> the kind
 */
final class Nodes<N extends Node> {

	private final List<N> nodes;

	private final Map<String, N> byId;

	/** The few that were put since, so that an update copies no large map. */
	private final Map<String, N> later;

	private Nodes(List<N> nodes, Map<String, N> byId, Map<String, N> later) {
		this.nodes = nodes;
		this.byId = byId;
		this.later = later;
	}

	static <N extends Node> Nodes<N> none() {
		return new Nodes<>(List.of(), Map.of(), Map.of());
	}

	N at(int index) {
		return this.nodes.get(index);
	}

	@Nullable N find(String id) {
		N found = this.later.get(id);
		return (found != null) ? found : this.byId.get(id);
	}

	List<N> all() {
		return this.nodes;
	}

	int size() {
		return this.nodes.size();
	}

	/**
	 * Nodes in the making: the list is copied when the first node is put.
	 *
	 * @param <N> the kind
	 */
	static final class Changes<N extends Node> {

		/** A larger part of all is folded into the large map. */
		private static final int FEW = 16;

		private final Nodes<N> before;

		private final Map<String, N> put = new HashMap<>();

		private @Nullable List<N> nodes;

		Changes(Nodes<N> before) {
			this.before = before;
		}

		@Nullable N find(String id) {
			N found = this.put.get(id);
			return (found != null) ? found : this.before.find(id);
		}

		int size() {
			return (this.nodes != null) ? this.nodes.size() : this.before.size();
		}

		/** A node that is known keeps its index. */
		N put(String id, IntFunction<N> node) {
			List<N> all = writable();
			N known = find(id);
			N put = node.apply((known != null) ? known.index() : all.size());
			if (known != null) {
				all.set(known.index(), put);
			}
			else {
				all.add(put);
			}
			this.put.put(id, put);
			return put;
		}

		Nodes<N> build() {
			if (this.nodes == null) {
				return this.before;
			}
			Map<String, N> later = new HashMap<>(this.before.later);
			later.putAll(this.put);
			if (later.size() <= this.before.byId.size() / FEW) {
				return new Nodes<>(List.copyOf(this.nodes), this.before.byId, Map.copyOf(later));
			}
			Map<String, N> all = new HashMap<>(this.before.byId);
			all.putAll(later);
			return new Nodes<>(List.copyOf(this.nodes), Map.copyOf(all), Map.of());
		}

		private List<N> writable() {
			List<N> writable = this.nodes;
			if (writable == null) {
				writable = new ArrayList<>(this.before.nodes);
				this.nodes = writable;
			}
			return writable;
		}

	}

}
