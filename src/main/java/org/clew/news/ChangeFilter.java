package org.clew.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of the change log: those that meet all that is given.
 *
 * @param records identifiers of which one must be the record's own; empty for any record
 * @param types kinds of records; empty for any
 * @param disease a disease, whose narrower ones count too; empty for any
 * @param drug a drug; empty for any
 * @param target a target; empty for any
 */
record ChangeFilter(List<String> records, List<String> types, String disease, String drug, String target) {

	/** Studies, and what they report or find. */
	static final List<String> EVIDENCE = List.of("Study", "Use", "Evidence");

	/** Ways to a drug outside trials. */
	static final List<String> PROGRAMMES = List.of("AccessProgramme");

	/** A disease with the narrower ones is looked up once, and not for each entry. */
	static final String BELOW = """
			CALL () {
			  OPTIONAL MATCH (:Disease {id: $disease})<-[:SUBCLASS_OF]-*(lower:Disease)
			  RETURN collect(DISTINCT lower.id) AS below
			}
			""";

	/** A predicate on {@code n}, an entry. */
	static final String PREDICATE = """
			n.audience = 'PUBLIC'
			  AND ($records = [] OR n.record IN $records)
			  AND ($types = [] OR n.type IN $types)
			  AND ($drug = '' OR $drug IN n.touches)
			  AND ($target = '' OR $target IN n.touches)
			  AND ($disease = '' OR any(id IN n.touches WHERE id IN below))""";

	static ChangeFilter ofRecord(List<String> identifiers) {
		return new ChangeFilter(identifiers, List.of(), "", "", "");
	}

	/**
	 * What the names in the texts stand for.
	 * @return parameters, to add to
	 */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("records", this.records);
		parameters.put("types", this.types);
		parameters.put("disease", this.disease);
		parameters.put("drug", this.drug);
		parameters.put("target", this.target);
		return parameters;
	}

}
