package org.clew.follow;

import java.util.List;

/** What was answered, as far as a change of it matters. */
public record Standing(List<Row> rows) {

	/**
	 * A candidate.
	 *
	 * @param id the same in every answer
	 * @param drugs identifiers of its drugs
	 * @param name what it is called
	 * @param band how far it has come for the patient
	 * @param opposed whether something speaks against it
	 * @param grounds what it rests on: identifiers of records
	 */
	public record Row(String id, List<String> drugs, String name, String band, boolean opposed, List<String> grounds) {
	}

}
