package org.clew.ingest.kgx;

import java.io.BufferedReader;
import java.io.IOException;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.Dataset;
import org.clew.ingest.Format;
import org.clew.ingest.Input;
import org.clew.ingest.Table;
import org.clew.ingest.fact.Facts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Graphs in Biolink's exchange format: nodes and edges, as tables or as lines of JSON.
 * What maps to Clew's model is read; the rest is counted by category and predicate.
 */
public final class Kgx implements Format {

	private static final Dataset DATASET = new Dataset("kgx", "A Biolink knowledge graph", null, null, "not stated",
			null, null, 80);

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public String name() {
		return "kgx";
	}

	@Override
	public String description() {
		return "KGX nodes and edges (TSV, JSON lines) of any Biolink graph: what Clew's model has a place for";
	}

	@Override
	public Dataset dataset() {
		return DATASET;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		if (isJson(input)) {
			lines(input, facts);
			return;
		}
		boolean[] edges = new boolean[1];
		Table.read(input, (table) -> {
			edges[0] = table.has("subject", "predicate", "object");
			if (!edges[0] && !table.has("id", "category")) {
				throw new BrokenFile(
						"No KGX: expected columns id and category, or subject, predicate and object, found "
								+ table.header());
			}
		}, (row) -> item(new Item.Line(row), edges[0], facts));
	}

	private static boolean isJson(Input input) throws IOException {
		try (BufferedReader text = new Input(input.path(), (bytes) -> {
		}).text()) {
			for (int letter = text.read(); letter >= 0; letter = text.read()) {
				if (letter != '\uFEFF' && !Character.isWhitespace(letter)) {
					return letter == '{';
				}
			}
			return false;
		}
	}

	private static void lines(Input input, Facts facts) throws IOException {
		try (BufferedReader text = input.text()) {
			long number = 0;
			boolean any = false;
			String broken = null;
			for (String line = text.readLine(); line != null; line = text.readLine()) {
				number++;
				String content = line.replace("\uFEFF", "").strip();
				if (content.isEmpty()) {
					continue;
				}
				if (broken != null) {
					facts.row();
					facts.reject(number - 1, "", shortened(broken), "no valid JSON");
					broken = null;
				}
				JsonNode node = parsed(content);
				if (node == null) {
					broken = content;
				}
				else {
					any = true;
					item(new Item.Json(node, number), node.has("subject"), facts);
				}
			}
			if (broken != null || !any) {
				throw new BrokenFile("No KGX: the last line is no JSON object, so the file ends too early or is none");
			}
		}
	}

	private static @Nullable JsonNode parsed(String line) {
		try {
			JsonNode node = JSON.readTree(line);
			return node.isObject() ? node : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static String shortened(String text) {
		return (text.length() > 200) ? text.substring(0, 200) + "…" : text;
	}

	private static void item(Item item, boolean edge, Facts facts) {
		facts.row();
		if (edge) {
			new Edge(item, facts).hand();
		}
		else {
			new Node(item, facts).hand();
		}
	}

}
