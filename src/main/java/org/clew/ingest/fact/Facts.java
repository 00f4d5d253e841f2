package org.clew.ingest.fact;

import org.clew.ingest.Dataset;
import org.jspecify.annotations.Nullable;

/** Takes what a file says, while it is read. */
public interface Facts {

	/**
	 * The file says more of the dataset that it comes from than its format does.
	 * @param dataset the dataset, with version or date
	 */
	void dataset(Dataset dataset);

	/** A row, stanza, element or document was read. */
	void row();

	/**
	 * There is such a record.
	 * @param thing what the file says of it
	 */
	void thing(Thing thing);

	/**
	 * Two records are related.
	 * @param link what the file says of the relation
	 */
	void link(Link link);

	/**
	 * Another identifier means a record that need not be in this file.
	 * @param mapping what the file says of both
	 */
	void mapping(Mapping mapping);

	/**
	 * Something is fine and of no use to the graph.
	 * @param reason why, in few words that are the same for all of its kind
	 */
	void skip(String reason);

	/**
	 * Something is wrong, and is left out.
	 * @param line the line or, where there are none, the number of the row; 0 if neither
	 * @param field the column or path
	 * @param reason what is wrong, in few words that are the same for all of its kind
	 */
	void reject(long line, String field, @Nullable String value, String reason);

}
