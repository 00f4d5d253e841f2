package org.clew.atlas.licence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.atlas.table.Published;
import org.clew.atlas.table.Published.Row;
import org.clew.name.NameKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The diseases of labels, coded with OncoTree or NCIt, as Mondo has them. A code counts
 * if Mondo maps it exactly, and a name if Mondo has it once.
 */
public final class LabelDiseases {

	private static final String SOLID = "ncit:C132146";

	/** Codes without an exact mapping, or with a wrong one, by what their labels print. */
	private static final Map<String, List<String>> READ = Map.ofEntries(
			Map.entry("oncotree:ALL", List.of("MONDO:0004967")),
			Map.entry("oncotree:ALAL", List.of("MONDO:0019460")),
			Map.entry("oncotree:APLPMLRARA", List.of("MONDO:0012883")),
			Map.entry("oncotree:ASM", List.of("MONDO:0020333")),
			Map.entry("oncotree:CELNOS", List.of("MONDO:0006147")),
			Map.entry("oncotree:CML", List.of("MONDO:0011996")),
			Map.entry("oncotree:CMLBCRABL1", List.of("MONDO:0011996")),
			Map.entry("oncotree:DLBCLNOS", List.of("MONDO:0018905")),
			Map.entry("oncotree:EGC", List.of("MONDO:0005036", "MONDO:0003219")),
			Map.entry("oncotree:GEJ", List.of("MONDO:0005036", "MONDO:0003219")),
			Map.entry("oncotree:HGGNOS", List.of("MONDO:0100342")),
			Map.entry("oncotree:HGSFT", List.of("MONDO:0006206")),
			Map.entry("oncotree:ICPN", List.of("MONDO:0003060")), Map.entry("oncotree:IPN", List.of("MONDO:0003060")),
			Map.entry("oncotree:LGSOC", List.of("ONCOTREE:LGSOC")), Map.entry("oncotree:LGGNOS", List.of("MONDO:0021637")),
			Map.entry("oncotree:MBN", List.of("MONDO:0004949")), Map.entry("oncotree:MLN", List.of("MONDO:0000881")),
			Map.entry("oncotree:PSEC", List.of("MONDO:0015686")), Map.entry("oncotree:PTCL", List.of("MONDO:0004964")),
			Map.entry("ncit:C135017", List.of("MONDO:0005233")), Map.entry("ncit:C182151", List.of("MONDO:0006033", "MONDO:0957196")),
			Map.entry("ncit:C7007", List.of("MONDO:0016748")));

	private static final Set<String> OF_GASTRIC = Set.of("oncotree:GEJ", "oncotree:EGC");

	private final Map<String, String> byCode = new HashMap<>();

	private final Map<String, Set<String>> byName = new HashMap<>();

	private final Map<String, Set<String>> names = new HashMap<>();

	private final Map<String, List<String>> oncotree = new HashMap<>();

	/**
	 * Reads the names of diseases.
	 * @param published the publishers' files
	 */
	public LabelDiseases(Published published) {
		published.rows("mondo.tsv", this::mondo);
		for (JsonNode type : JsonMapper.shared().readTree(published.bytes("oncotree.json"))) {
			List<String> codes = type.path("externalReferences")
				.path("NCI")
				.valueStream()
				.map(JsonNode::asString)
				.toList();
			this.oncotree.put("oncotree:" + type.path("code").asString(), codes);
		}
	}

	private void mondo(Row row) {
		String id = row.get("id");
		if (row.get("label").startsWith("obsolete")) {
			return;
		}
		Set<String> all = new LinkedHashSet<>(row.list("synonyms"));
		all.add(row.get("label").replaceAll(" \\((?:disease|disorder)\\)$", ""));
		this.names.put(id, all);
		row.list("ncit").forEach((code) -> this.byCode.putIfAbsent(code, id));
		Stream.concat(Stream.of(row.get("label")), row.list("synonyms").stream())
			.map(NameKey::of)
			.flatMap(Optional::stream)
			.forEach((key) -> this.byName.computeIfAbsent(key, (none) -> new LinkedHashSet<>()).add(id));
	}

	/**
	 * {@return whether Mondo has an identifier}
	 * @param id the identifier
	 */
	public boolean isKnown(String id) {
		return this.names.containsKey(id);
	}

	Set<String> names(String id) {
		return this.names.getOrDefault(id, Set.of());
	}

	static boolean isAnySolidTumour(String code) {
		return code.equals(SOLID);
	}

	/**
	 * {@return the diseases of a code; none if Mondo has no such}
	 * @param code the code
	 * @param name its name
	 * @param printed the disease as the label has it
	 */
	List<String> of(String code, String name, String printed) {
		List<String> read = READ.get(code);
		if (read != null && OF_GASTRIC.contains(code) && !printed.matches("(?i).*(?:gastric|gatric|stomach).*")) {
			return List.of("MONDO:0003219");
		}
		if (read != null) {
			return read;
		}
		List<String> codes = code.startsWith("ncit:") ? List.of(code.substring("ncit:".length()))
				: this.oncotree.getOrDefault(code, List.of());
		return codes.stream()
			.map((local) -> this.byCode.get("NCIT:" + local))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.or(() -> named(name))
			.stream()
			.toList();
	}

	private Optional<String> named(String name) {
		return NameKey.of(name)
			.map((key) -> this.byName.getOrDefault(key, Set.of()))
			.filter((all) -> all.size() == 1)
			.map((all) -> all.iterator().next());
	}

}
