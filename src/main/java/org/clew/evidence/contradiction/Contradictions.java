package org.clew.evidence.contradiction;

import java.util.List;
import java.util.Map;

import org.clew.api.BatchedField;
import org.clew.api.BatchedFields;
import org.clew.disease.Disease;
import org.clew.drug.Drug;
import org.clew.evidence.Evidence;
import org.clew.evidence.Use;
import org.clew.evidence.contradiction.Contradiction.EvidenceSide;
import org.clew.graph.Cypher;
import org.clew.graph.Found;
import org.clew.graph.Slice;
import org.clew.graph.Slice.Item;
import org.clew.graph.Slice.Position;
import org.clew.target.Target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Finds where evidence on a drug points both ways. */
@Component
class Contradictions {

	private static final String OF_DRUG = """
			MATCH (drug:Drug {id: $drug})<-[:OF_DRUG @]-(item @)
			""";

	private static final String IN_DISEASE = """
			MATCH (place:Disease)
			WHERE place.id IN below
			MATCH (place)<-[:IN_DISEASE @]-(item @)-[:OF_DRUG @]->(drug:Drug)
			""";

	/**
	 * Of uses, and of evidence that names no target, the target is one that the drug acts
	 * on. What was retracted supports and opposes nothing. In the answer the disease is
	 * the one asked for, with the narrower ones, or each that the evidence names.
	 */
	private static final String STATEMENT = """
			CALL () {
			  OPTIONAL MATCH (:Disease {id: $disease})<-[:SUBCLASS_OF]-*(lower:Disease)
			  RETURN collect(DISTINCT lower.id) AS below
			}
			CALL (below) {
			  <start>
			  WHERE (item:Use|PastUse OR item:Evidence|PastEvidence) AND item.stance IN ['SUPPORTS', 'OPPOSES'] AND NOT EXISTS { (item)<-[:REPORTS @]-(:Study @)-[:RETRACTED_AS @]->() }
			    AND ($disease = '' OR EXISTS { (item)-[:IN_DISEASE @]->(other:Disease) WHERE other.id IN below })
			    AND ($target = '' OR EXISTS { (item)-[:OF_TARGET @]->(:Target {id: $target}) }
			      OR (NOT EXISTS { (item)-[:OF_TARGET @]->() } AND EXISTS { (drug)-[:ACTS_ON]->(:Target {id: $target}) }))
			  WITH DISTINCT drug, item
			  LIMIT $most
			  WITH drug, item, CASE WHEN $disease <> '' THEN [$disease] ELSE [(item)-[:IN_DISEASE @]->(named:Disease) | named.id] END AS diseases,
			    CASE WHEN $target <> '' THEN [$target] ELSE [(item)-[:OF_TARGET @]->(about:Target) | about.id] END AS targets
			  UNWIND CASE diseases WHEN [] THEN [''] ELSE diseases END AS disease
			  UNWIND CASE targets WHEN [] THEN [''] ELSE targets END AS target
			  WITH drug.id AS drug, disease, target, collect(DISTINCT {id: item.id, use: item:Use|PastUse, stance: item.stance}) AS items
			  WITH drug, disease, target, [item IN items WHERE item.stance = 'SUPPORTS'] AS supporting, [item IN items WHERE item.stance = 'OPPOSES'] AS opposing
			  WHERE supporting <> [] AND opposing <> []
			  WITH *, drug + ' ' + disease + ' ' + target AS key
			  ORDER BY key
			  RETURN collect({key: key, drug: drug, disease: disease, target: target, supporting: supporting, opposing: opposing}) AS found
			}
			RETURN size(found) AS total, [row IN found WHERE row.key > $from][..$limit] AS rows
			""";

	private static final String BY_DRUG = STATEMENT.replace("<start>", OF_DRUG.strip());

	private static final String BY_DISEASE = STATEMENT.replace("<start>", IN_DISEASE.strip());

	/** More pieces of evidence than these are not compared. */
	private static final int MOST = 20_000;

	private final Cypher cypher;

	Contradictions(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Finds them.
	 * @param drug a drug, or nothing
	 * @param disease a disease, or nothing
	 * @param target a target, or nothing; two of the three are given
	 * @param slice which part; only forward
	 */
	Found<Contradiction> find(String drug, String disease, String target, Slice slice) {
		Position from = slice.from();
		Map<String, Object> parameters = Map.of("drug", drug, "disease", disease, "target", target, "most", MOST,
				"from", (from != null) ? from.id() : "", "limit", slice.size() + 1);
		return this.cypher.readOne(drug.isEmpty() ? BY_DISEASE : BY_DRUG, parameters, (row) -> {
			List<Item<Contradiction>> items = row.rows("rows")
				.stream()
				.limit(slice.size())
				.map((found) -> new Item<>(Contradiction.from(found), new Position("", found.text("key"))))
				.toList();
			return new Found<>(items, row.rows("rows").size() > slice.size(), row.number("total"));
		}).orElseGet(Found::none);
	}

	/** The fields that lead from a contradiction. */
	@Configuration(proxyBeanMethods = false)
	static class Fields {

		@Bean
		BatchedFields contradictionFields() {
			return () -> List.of(BatchedField.reference(Contradiction.class, "drug", Drug.class, Contradiction::drugId),
					BatchedField.reference(Contradiction.class, "disease", Disease.class, Contradiction::diseaseId),
					BatchedField.reference(Contradiction.class, "target", Target.class, Contradiction::targetId),
					BatchedField.references(EvidenceSide.class, "uses", Use.class, EvidenceSide::useIds),
					BatchedField.references(EvidenceSide.class, "evidence", Evidence.class, EvidenceSide::evidenceIds));
		}

	}

}
