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

	private Nodes(List<N> nodes, Map<String, N> byId) {
		this.nodes = nodes;
		this.byId = byId;
	}

	static <N extends Node> Nodes<N> none() {
		return new Nodes<>(List.of(), Map.of());
	}

	N at(int index) {
		return this.nodes.get(index);
	}

	@Nullable N find(String id) {
		return this.byId.get(id);
	}

	List<N> all() {
		return this.nodes;
	}

	int size() {
		return this.nodes.size();
	}

	/**
	 * Nodes in the making: a copy that is made when the first node is put.
	 *
	 * @param <N> the kind
	 */
	static final class Changes<N extends Node> {

		private final Nodes<N> before;

		private @Nullable List<N> nodes;

		private Map<String, N> byId = Map.of();

		Changes(Nodes<N> before) {
			this.before = before;
		}

		@Nullable N find(String id) {
			return (this.nodes != null) ? this.byId.get(id) : this.before.find(id);
		}

		int size() {
			return (this.nodes != null) ? this.nodes.size() : this.before.size();
		}

		/** A node that is known keeps its index. */
		N put(String id, IntFunction<N> node) {
			List<N> all = writable();
			N known = this.byId.get(id);
			N put = node.apply((known != null) ? known.index() : all.size());
			if (known != null) {
				all.set(known.index(), put);
			}
			else {
				all.add(put);
			}
			this.byId.put(id, put);
			return put;
		}

		/** The place of a removed node stays taken, so that no index ever means another. */
		void remove(String id) {
			writable();
			this.byId.remove(id);
		}

		Nodes<N> build() {
			return (this.nodes != null) ? new Nodes<>(List.copyOf(this.nodes), Map.copyOf(this.byId)) : this.before;
		}

		private List<N> writable() {
			List<N> writable = this.nodes;
			if (writable == null) {
				writable = new ArrayList<>(this.before.nodes);
				this.nodes = writable;
				this.byId = new HashMap<>(this.before.byId);
			}
			return writable;
		}

	}

}
