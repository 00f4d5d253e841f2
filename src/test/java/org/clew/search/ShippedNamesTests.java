package org.clew.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.claim.NodeClaim;
import org.clew.graph.Curie;
import org.clew.name.NameKey;
import org.clew.seed.atlas.ShippedAtlas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how many names of a labelled list lead to the record that they mean, in the graph
 * that comes with Clew. The right answers were written down before the rules were.
 */
class ShippedNamesTests {

	private static final double PRECISION = 0.99;

	private static final double RECALL = 0.92;

	private static final Map<String, List<NodeClaim>> BY_KEY = byKey();

	@ParameterizedTest
	@CsvSource({ "src/test/resources/names/diseases.tsv, DISEASE", "src/test/resources/names/drugs.tsv, DRUG",
			"src/test/resources/names/targets.tsv, TARGET", "bench/names/fourth-rare-diseases.tsv, DISEASE",
			"bench/names/fourth-rare-drugs.tsv, DRUG", "bench/names/fourth-rare-targets.tsv, TARGET",
			"bench/names/fifth-rare-drugs.tsv, DRUG" })
	void leadsFromNamesToWhatTheyMean(String file, SearchType type) throws IOException {
		Map<String, List<Labelled>> kinds = labelled(file).stream()
			.collect(Collectors.groupingBy(Labelled::kind, LinkedHashMap::new, Collectors.toList()));
		List<String> missed = new ArrayList<>();
		kinds.forEach((kind, texts) -> {
			Map<String, Resolution> found = Resolving
				.resolve(texts.stream().map(Labelled::text).toList(), List.of(type),
						(curies, keys) -> hits(curies, keys, type))
				.stream()
				.collect(Collectors.toMap(Resolution::text, Function.identity()));
			Score score = Score.of(texts, found);
			if (score.precision() < PRECISION || score.recall() < RECALL) {
				missed.add(kind + ": " + score);
				texts.stream().map((text) -> text.wrong(found)).flatMap(Stream::ofNullable).forEach(missed::add);
			}
		});
		assertThat(missed).isEmpty();
	}

	/** What means several things, nothing, or is misspelt. */
	@ParameterizedTest
	@CsvSource({ "bench/names/fourth-rare-none.tsv", "bench/names/fourth-rare-near.tsv" })
	void leadsNowhereFromWhatMeansNoOneThing(String file) throws IOException {
		List<String> taken = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of(file)).stream().skip(1).toList()) {
			String[] cells = line.split("\t", -1);
			SearchType type = SearchType.valueOf(cells[0]);
			Resolving.resolve(List.of(cells[1]), List.of(type), (curies, keys) -> hits(curies, keys, type))
				.stream()
				.filter((resolution) -> resolution.nodeId() != null)
				.forEach((resolution) -> taken.add(cells[1] + " means " + resolution.nodeId()));
		}
		assertThat(taken).isEmpty();
	}

	private static List<Hit> hits(Set<String> curies, Set<String> keys, SearchType type) {
		List<Hit> hits = new ArrayList<>();
		for (String curie : curies) {
			NodeClaim node = ShippedAtlas.NODES.get(ShippedAtlas.PLAN.identifiers().getOrDefault(curie, ""));
			if (node != null && node.label().equals(type.label())) {
				hits.add(hit(curie, true, node, type));
			}
		}
		for (String key : keys) {
			BY_KEY.getOrDefault(key, List.of())
				.stream()
				.filter((node) -> node.label().equals(type.label()))
				.forEach((node) -> hits.add(hit(key, false, node, type)));
		}
		return hits;
	}

	private static Hit hit(String asked, boolean byIdentifier, NodeClaim node, SearchType type) {
		return new Hit(asked, byIdentifier, null, type, node.id(), texts(node, List.of("name", "symbol")),
				texts(node,
						NameKey.PROPERTIES.stream().filter((property) -> !property.equals("relatedSynonyms")).toList()),
				texts(node, List.of("relatedSynonyms")));
	}

	private static List<String> texts(NodeClaim node, List<String> properties) {
		return properties.stream().flatMap((property) -> switch (node.properties().get(property)) {
			case null -> Stream.<String>empty();
			case List<?> list -> list.stream().map(Object::toString);
			case Object one -> Stream.of(one.toString());
		}).toList();
	}

	private static Map<String, List<NodeClaim>> byKey() {
		Map<String, List<NodeClaim>> byKey = new HashMap<>();
		ShippedAtlas.NODES.values()
			.forEach((node) -> texts(node, List.of("nameKeys"))
				.forEach((key) -> byKey.computeIfAbsent(key, (it) -> new ArrayList<>()).add(node)));
		return byKey;
	}

	private static List<Labelled> labelled(String file) throws IOException {
		return Files.readAllLines(Path.of(file)).stream().skip(1).map((line) -> {
			String[] cells = line.split("\t", -1);
			Set<String> ids = Stream.of(cells[2].split("\\|"))
				.map((id) -> ShippedAtlas.PLAN.identifiers().getOrDefault(Curie.normalize(id), id))
				.collect(Collectors.toSet());
			return new Labelled(cells[0], cells[1], ids, cells[3]);
		}).toList();
	}

	/** A text, and what it may mean; a dash where it means nothing. */
	private record Labelled(String kind, String text, Set<String> ids, String names) {

		boolean isOne() {
			return this.ids.size() == 1 && !this.ids.contains("-");
		}

		String wrong(Map<String, Resolution> found) {
			Resolution resolution = found.get(this.text);
			boolean right = this.ids.contains(String.valueOf(resolution.nodeId()));
			if (right || (resolution.nodeId() == null && !isOne())) {
				return null;
			}
			return "%s: %s %s, not %s %s".formatted(this.text, resolution.status(),
					resolution.choices()
						.stream()
						.map((choice) -> choice.nodeId() + " "
								+ ShippedAtlas.NODES.get(choice.nodeId()).properties().get("name"))
						.toList(),
					this.ids, this.names);
		}

	}

	private record Score(int direct, int right, int asked, int answered) {

		static Score of(List<Labelled> texts, Map<String, Resolution> found) {
			List<Labelled> direct = texts.stream().filter((text) -> found.get(text.text()).nodeId() != null).toList();
			List<Labelled> right = direct.stream()
				.filter((text) -> text.ids().contains(found.get(text.text()).nodeId()))
				.toList();
			return new Score(direct.size(), right.size(), (int) texts.stream().filter(Labelled::isOne).count(),
					(int) right.stream().filter(Labelled::isOne).count());
		}

		double precision() {
			return (this.direct > 0) ? (double) this.right / this.direct : 1;
		}

		double recall() {
			return (this.asked > 0) ? (double) this.answered / this.asked : 1;
		}

		@Override
		public String toString() {
			return "precision %d/%d, recall %d/%d".formatted(this.right, this.direct, this.answered, this.asked);
		}

	}

}
