package org.clew.ingest.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Collects what a source says; what it is silent about is left out. */
public final class Properties {

	private final Map<String, Object> values = new TreeMap<>();

	/**
	 * Adds a value.
	 * @param value the value; none, an empty text or an empty list says nothing
	 */
	public Properties put(String name, @Nullable Object value) {
		boolean silent = value == null || (value instanceof String text && text.isBlank())
				|| (value instanceof Collection<?> list && list.isEmpty());
		if (!silent) {
			this.values.put(name, value);
		}
		return this;
	}

	/**
	 * Adds a list that belongs to every record of its kind, even where nothing is in it.
	 */
	public Properties list(String name, List<String> list) {
		this.values.put(name, list);
		return this;
	}

	/**
	 * {@return what was collected}
	 */
	public Map<String, Object> values() {
		return this.values;
	}

}
