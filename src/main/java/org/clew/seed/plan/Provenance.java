package org.clew.seed.plan;

import java.util.ArrayList;
import java.util.List;

import org.clew.claim.Statement;
import org.clew.graph.AgentType;
import org.clew.graph.KnowledgeLevel;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;

/**
 * Who states something, the primary source first.
 *
 * @param statements what each source states
 */
record Provenance(List<Statement> statements) {

	static Provenance of(Field statedBy, Drawing drawing) {
		return new Provenance(statedBy.items()
			.stream()
			.map((item) -> new Statement(drawing.idOf(item.at("source"), Kind.SOURCE), item.at("statement").text(""),
					item.at("publications").texts(),
					KnowledgeLevel.valueOf(item.at("knowledgeLevel").text("KNOWLEDGE_ASSERTION")),
					AgentType.valueOf(item.at("agentType").text("MANUAL_AGENT")), null))
			.toList());
	}

	/**
	 * {@return the same, with the place in the study beside what the primary source says}
	 */
	Provenance at(Field passage) {
		if (passage.text() == null || this.statements.isEmpty()) {
			return this;
		}
		List<Statement> all = new ArrayList<>(this.statements);
		Statement first = all.getFirst();
		all.set(0, first.saying(first.text().isEmpty() ? passage.text("") : first.text() + "; " + passage.text("")));
		return new Provenance(all);
	}

}
