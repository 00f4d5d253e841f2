package org.clew.seed.plan;

import java.util.List;
import java.util.Set;

import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;

/**
 * Who states something, the primary source first.
 *
 * @param statements what each source states
 */
record Provenance(List<Statement> statements) {

	private static final Set<Kind> SOURCES = Set.of(Kind.SOURCE, Kind.STUDY);

	static Provenance of(Field statedBy, Drawing drawing) {
		return new Provenance(statedBy.items()
			.stream()
			.map((item) -> new Statement(drawing.idOf(item.at("source"), SOURCES), item.at("statement").text(""),
					item.at("publications").texts(), item.at("knowledgeLevel").text("KNOWLEDGE_ASSERTION"),
					item.at("agentType").text("MANUAL_AGENT")))
			.toList());
	}

	/** Every relationship carries these. */
	void addTo(Properties properties) {
		properties.put("sources", this.statements.stream().map(Statement::source).toList());
		properties.put("statements", this.statements.stream().map(Statement::text).toList());
		properties.put("publications",
				this.statements.stream().flatMap((it) -> it.publications().stream()).distinct().toList());
		properties.put("knowledgeLevel", this.statements.getFirst().knowledgeLevel());
		properties.put("agentType", this.statements.getFirst().agentType());
	}

	/**
	 * What one source states.
	 */
	record Statement(String source, String text, List<String> publications, String knowledgeLevel, String agentType) {

		Provenance alone() {
			return new Provenance(List.of(this));
		}

	}

}
