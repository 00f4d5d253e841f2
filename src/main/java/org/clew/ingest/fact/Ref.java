package org.clew.ingest.fact;

import java.util.List;

/** One end of a relation, as a file refers to it. */
public sealed interface Ref {

	/**
	 * {@return the label of the record that is meant}
	 */
	String label();

	/**
	 * {@return what the file has}
	 */
	String text();

	/**
	 * By an identifier.
	 *
	 * @param label the label of the record that is meant
	 * @param text a CURIE
	 */
	record ById(String label, String text) implements Ref {
	}

	/**
	 * By a name, as somebody wrote it. If it means no record, or several, it is kept as
	 * written and the relation is left out.
	 *
	 * @param label the label of the record that is meant
	 * @param others more names of the same thing, for when the name means no record: the
	 * first that means one stands
	 */
	record ByName(String label, String text, List<String> others) implements Ref {

		public ByName(String label, String text) {
			this(label, text, List.of());
		}

	}

}
