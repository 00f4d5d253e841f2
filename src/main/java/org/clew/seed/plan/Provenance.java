package org.clew.seed.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
					item.at("publications").texts(), item.at("knowledgeLevel").text("KNOWLEDGE_ASSERTION"),
					item.at("agentType").text("MANUAL_AGENT")))
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
		all.set(0, all.getFirst().at(passage.text("")));
		return new Provenance(all);
	}

	/** Every relationship carries these: parallel lists, with an entry a source. */
	void addTo(Properties properties) {
		properties.put("sources", each(Statement::source))
			.put("statements", each(Statement::text))
			.put("publications", each((it) -> String.join(" ", it.publications())))
			.put("knowledgeLevels", each(Statement::knowledgeLevel))
			.put("agentTypes", each(Statement::agentType));
	}

	private List<String> each(Function<Statement, String> part) {
		return this.statements.stream().map(part).toList();
	}

	/**
	 * What one source states.
	 */
	record Statement(String source, String text, List<String> publications, String knowledgeLevel, String agentType) {

		Statement at(String passage) {
			return new Statement(this.source, this.text.isEmpty() ? passage : this.text + "; " + passage,
					this.publications, this.knowledgeLevel, this.agentType);
		}

		Provenance alone() {
			return new Provenance(List.of(this));
		}

	}

}
