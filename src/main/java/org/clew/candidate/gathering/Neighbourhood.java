package org.clew.candidate.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.clew.candidate.question.Question;
import org.clew.graph.Row;

/**
 * Finds what the question's disease is near to, and which targets it implicates: the two
 * lists that every reasoner starts from. What follows takes them as parameters, and not
 * as rows: a row that is sorted is held with every list that it carries, and a few
 * thousand of those do not fit into memory.
 */
public final class Neighbourhood {

	/**
	 * {@code found}: targets that were found in the patient.
	 */
	private static final String FOUND = """
			CALL () {
			  UNWIND $question.changes AS change
			  MATCH (target:Target {id: change.target})
			  OPTIONAL MATCH (alteration:Alteration)-[changes:CHANGES]->(target)
			  WHERE any(name IN alteration.plainNames WHERE name IN change.names)
			  WITH change, target, alteration, changes
			  ORDER BY alteration.id
			  WITH change, target, head(collect(alteration)) AS alteration, head(collect(changes)) AS changes
			  RETURN collect({
			    target: target.id, label: coalesce(target.symbol, target.name), alteration: alteration.id,
			    alterationName: alteration.name, alterationKind: alteration.kind, changes: changes {<stated>}, given: change.given,
			    effect: CASE WHEN change.effect <> '' THEN change.effect ELSE coalesce(alteration.functionalEffect, 'UNKNOWN') END,
			    relation: 'NONE', factor: 1.0
			  }) AS found
			}
			""";

	/**
	 * {@code related}: the disease itself, narrower and broader ones, and those that
	 * share an ancestor specific enough to mean something, each with how near it is. An
	 * ancestor that groups by age or inheritance makes nothing near. Only diseases that
	 * any evidence, trial or target hangs on. Information content is 1 for a disease with
	 * nothing below it and 0 for the root (Seco's intrinsic measure). Where there are too
	 * many, the nearest stay.
	 */
	private static final String RELATED = """
			CALL () {
			  MATCH (asked:Disease {id: $question.disease})-[:SUBCLASS_OF*0..20]->(common:Disease)
			  WITH DISTINCT asked, common
			  CALL (asked, common) {
			    MATCH (other:Disease)-[:SUBCLASS_OF*0..20]->(common)
			    WHERE common = asked OR (common.informationContent >= $nearness AND common.groupedBy IS NULL)
			    RETURN DISTINCT other
			    UNION
			    RETURN common AS other
			  }
			  WITH asked, other, common
			  WHERE EXISTS { (other)<-[:IN_DISEASE @]-( @) } OR EXISTS { (other)-[:IMPLICATES]->() } OR EXISTS { (other)<-[:STUDIES @]-( @) }
			  WITH asked, other, common
			  ORDER BY common.informationContent DESC, common.id
			  WITH asked, other, collect(common) AS commons
			  WITH other, coalesce(commons[0].informationContent, 0.0) AS shared,
			    CASE
			      WHEN other = asked THEN 'EXACT'
			      WHEN asked IN commons THEN 'NARROWER'
			      WHEN other IN commons THEN 'BROADER'
			      ELSE 'NEIGHBOUR'
			    END AS relation
			  WITH other, shared, relation,
			    CASE relation WHEN 'EXACT' THEN 1.0 WHEN 'NARROWER' THEN 0.9 WHEN 'BROADER' THEN 0.8 * shared ELSE 0.5 * shared END AS factor
			  ORDER BY factor DESC, other.id
			  LIMIT $limit
			  WITH *
			  ORDER BY shared DESC, other.id
			<implied>
			  RETURN collect({id: other.id, name: other.name, relation: relation, shared: shared, factor: factor, implied: implied}) AS related
			}
			""";

	/**
	 * {@code implied}: targets that the disease, a narrower or a broader one implicates.
	 * What was found in the patient weighs more than what its disease suggests, and a
	 * biomarker or a susceptibility half of what causes or drives it.
	 */
	private static final String IMPLIED = """
			CALL (other, shared, relation, factor) {
			  UNWIND CASE WHEN relation IN ['EXACT', 'NARROWER'] OR (relation = 'BROADER' AND shared >= $nearness) THEN [other] ELSE [] END AS disease
			  MATCH (disease)-[implicates:IMPLICATES]->(target:Target)
			  OPTIONAL MATCH (alteration:Alteration {id: implicates.alteration})
			  RETURN collect({
			    target: target.id, label: coalesce(target.symbol, target.name), alteration: null,
			    causalAlteration: CASE implicates.role WHEN 'CAUSAL_GENE' THEN alteration.id END,
			    alterationName: alteration.name, disease: {id: disease.id, name: disease.name}, implicates: implicates {<stated>},
			    effect: implicates.functionalEffect, relation: relation,
			    factor: 0.8 * factor * CASE WHEN implicates.role IN ['CAUSAL_GENE', 'ONCOGENIC_DRIVER', 'SURFACE_ANTIGEN', 'THERAPEUTIC_TARGET'] THEN 1.0 ELSE 0.5 END
			  }) AS implied
			}""";

	/** Fixed text; what a client wrote is only in the parameters. */
	public static final String STATEMENT = (FOUND + RELATED + "RETURN found, related").replace("<implied>", IMPLIED)
		.replace("<stated>", Gathering.STATED);

	private static final Comparator<Row> WEIGHTIEST_FIRST = Comparator
		.comparingDouble((Row mark) -> mark.decimal("factor"))
		.reversed()
		.thenComparing((mark) -> mark.text("target"));

	/**
	 * Ancestors less informative than this join too much to mean that diseases are near.
	 */
	public static final double NEARNESS = 0.45;

	private Neighbourhood() {
	}

	/**
	 * Makes a scope of what {@link #STATEMENT} returned.
	 * @param question who asks
	 * @param row what was returned
	 * @return the diseases and targets that reasoners look at
	 */
	public static Scope scope(Question question, Row row) {
		List<Row> related = row.rows("related");
		List<Row> marks = Stream
			.concat(row.rows("found").stream(), related.stream().flatMap((disease) -> disease.rows("implied").stream()))
			.sorted(WEIGHTIEST_FIRST)
			.limit(Gathering.LIMIT + 1)
			.toList();
		return new Scope(question, related, marks);
	}

}
