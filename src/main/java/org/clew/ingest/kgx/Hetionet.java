package org.clew.ingest.kgx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.clew.graph.AgentType;
import org.clew.graph.Curies;
import org.clew.graph.KnowledgeLevel;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.Table;
import org.clew.ingest.Table.Row;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Hetionet as it is published: a table of nodes, and edges as source, kind and target.
 */
public final class Hetionet implements Format {

	private static final Dataset DATASET = new Dataset("hetionet", "Hetionet", "1.0", null, "CC0-1.0",
			"Hetionet v1.0 (Himmelstein et al. 2017)", "https://het.io", 90);

	private static final Map<String, String> LABELS = Map.of("Compound", "Drug", "Gene", "Target", "Disease",
			"Disease");

	private static final Map<String, String> VOCABULARIES = Map.of("Compound", "DRUGBANK", "Gene", "NCBIGene");

	@Override
	public String name() {
		return "hetionet";
	}

	@Override
	public String description() {
		return "Hetionet nodes TSV and edges SIF: drugs, targets, diseases; what binds what, what is associated";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		boolean[] edges = new boolean[1];
		Table.read(input, (table) -> {
			edges[0] = table.has("source", "metaedge", "target");
			if (!edges[0] && !table.has("id", "name", "kind")) {
				throw new BrokenFile(
						"No Hetionet: expected columns id, name and kind, or source, metaedge and target, found "
								+ table.header());
			}
		}, (row) -> {
			facts.row();
			if (edges[0]) {
				edge(row, facts);
			}
			else {
				node(row, facts);
			}
		});
	}

	private static void node(Row row, Facts facts) {
		Ref.ById id = ref(row, "id", facts);
		String name = row.get("name");
		if (id == null) {
			return;
		}
		if (name == null) {
			facts.reject(row.line(), "name", null, "a node without a name");
			return;
		}
		Properties properties = new Properties().put("name", name).list("synonyms", List.of());
		if (id.label().equals("Target")) {
			properties.put("symbol", name).put("type", "SINGLE_PROTEIN").put("organism", "Homo sapiens");
		}
		facts.thing(new Thing(id.label(), id.text(), properties.values(), List.of()));
	}

	/** {@code Gene::9021} or {@code Disease::DOID:263}; null, and said so, for others. */
	private static Ref.@Nullable ById ref(Row row, String column, Facts facts) {
		String written = Objects.requireNonNullElse(row.get(column), "");
		int colons = written.indexOf("::");
		String kind = (colons < 0) ? "" : written.substring(0, colons);
		String local = written.substring(Math.max(0, colons + 2));
		if (colons < 0 || local.isBlank()) {
			facts.reject(row.line(), column, written, "no identifier of Hetionet");
			return null;
		}
		String label = LABELS.get(kind);
		if (label == null) {
			facts.skip("No place in the graph: " + kind);
			return null;
		}
		Optional<String> curie = VOCABULARIES.containsKey(kind)
				? Curies.of(Objects.requireNonNull(VOCABULARIES.get(kind)), local) : Curies.of(local);
		if (curie.isEmpty()) {
			facts.reject(row.line(), column, written, "no identifier of Hetionet");
			return null;
		}
		return new Ref.ById(label, curie.get());
	}

	private static void edge(Row row, Facts facts) {
		String kind = row.get("metaedge");
		if (kind == null) {
			facts.reject(row.line(), "metaedge", null, "an edge without a kind");
			return;
		}
		if (!kind.equals("CbG") && !kind.equals("DaG")) {
			facts.skip("No place in the graph: " + kind);
			return;
		}
		Ref.ById source = ref(row, "source", facts);
		Ref.ById target = ref(row, "target", facts);
		if (source == null || target == null) {
			return;
		}
		boolean binds = kind.equals("CbG");
		if (!source.label().equals(binds ? "Drug" : "Disease") || !target.label().equals("Target")) {
			facts.reject(row.line(), "metaedge", kind, "an edge of this kind between other kinds of nodes");
			return;
		}
		Link link = Link.of(source, binds ? "ACTS_ON" : "IMPLICATES", target, row.line())
			.known(KnowledgeLevel.NOT_PROVIDED, AgentType.NOT_PROVIDED);
		facts
			.link(binds
					? link
						.with(Map.of("action", "BINDING_AGENT", "direction", "UNCLEAR", "specificity",
								"SINGLE_PROTEIN"))
						.stated("Compound binds Gene", List.of(), null)
					: link.keyed("OTHER")
						.with(Map.of("role", "OTHER", "functionalEffect", "UNKNOWN"))
						.stated("Disease associates Gene", List.of(), null));
	}

}
