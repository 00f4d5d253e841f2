package org.clew.atlas.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.atlas.disease.Diseases;
import org.jspecify.annotations.Nullable;

/**
 * The diseases of labels. What the label prints goes before the code beside it, which may
 * be narrower; a name counts if one disease has it.
 */
public final class LabelDiseases {

	private static final String SOLID = "ncit:C132146";

	/**
	 * Codes without an exact mapping, or with a wrong one, by what their labels print.
	 */
	private static final Map<String, List<String>> READ = Map.ofEntries(
			Map.entry("oncotree:ALL", List.of("MONDO:0004967")), Map.entry("oncotree:ALAL", List.of("MONDO:0019460")),
			Map.entry("oncotree:APLPMLRARA", List.of("MONDO:0012883")),
			Map.entry("oncotree:ASM", List.of("MONDO:0020333")), Map.entry("oncotree:CELNOS", List.of("MONDO:0006147")),
			Map.entry("oncotree:CML", List.of("MONDO:0011996")),
			Map.entry("oncotree:CMLBCRABL1", List.of("MONDO:0011996")),
			Map.entry("oncotree:DLBCLNOS", List.of("MONDO:0018905")),
			Map.entry("oncotree:EGC", List.of("MONDO:0005036", "MONDO:0003219")),
			Map.entry("oncotree:GEJ", List.of("MONDO:0005036", "MONDO:0003219")),
			Map.entry("oncotree:HGGNOS", List.of("MONDO:0100342")),
			Map.entry("oncotree:HGSFT", List.of("MONDO:0006206")), Map.entry("oncotree:ICPN", List.of("MONDO:0003060")),
			Map.entry("oncotree:IPN", List.of("MONDO:0003060")), Map.entry("oncotree:LGGNOS", List.of("MONDO:0021637")),
			Map.entry("oncotree:MBN", List.of("MONDO:0004949")), Map.entry("oncotree:MLN", List.of("MONDO:0015688")),
			Map.entry("oncotree:OVT", List.of("MONDO:0005140")), Map.entry("oncotree:PSEC", List.of("MONDO:0015686")),
			Map.entry("oncotree:PTCL", List.of("MONDO:0004964")), Map.entry("ncit:C135017", List.of("MONDO:0005233")),
			Map.entry("ncit:C182151", List.of("MONDO:0006033", "MONDO:0957196")),
			Map.entry("ncit:C7007", List.of("MONDO:0016748")));

	private static final Set<String> OF_GASTRIC = Set.of("oncotree:GEJ", "oncotree:EGC");

	/** How far a disease has come is no part of its name. */
	private static final Pattern STATE = Pattern.compile(
			"(?i)\\([^)]*\\)|\\b(?:locally|unresectable|metastatic|metastaic|recurrent|relapsed|refra?ctory|advanced|early|persistent|primary|resectable|high[- ]risk|low[- ]risk|newly diagnosed|stage|castration[- ]?(?:resistant|sensitive)|castrationresistant|inflammatory, or|triple-negative|previously untreated|philadelphia chromosome[- ]positive|ph\\+|and/or|or|and)\\b|[.,]|\\.\\.\\.");

	/** Several diseases in one text are read by their codes. */
	private static final Pattern SEVERAL = Pattern
		.compile("(?i).*\\b(?:gastric|ovarian|astrocytoma|MDS|\\w+oma or|biliary|hemangioblastoma)\\b.*");

	private static final Pattern B_CELL = Pattern
		.compile("(?i)\\bB[- ]cell precurs?sor|\\bB[- ]cell precusor|\\bprecursor B[- ]cell");

	private final Diseases diseases;

	/**
	 * Readies the diseases.
	 * @param diseases the diseases of the atlas
	 */
	public LabelDiseases(Diseases diseases) {
		this.diseases = diseases;
	}

	/**
	 * {@return the names of a disease; those of any solid tumour without one}
	 * @param disease the disease, if the label has one
	 */
	Set<String> names(@Nullable String disease) {
		if (disease == null) {
			return Set.of("solid tumours", "solid tumors");
		}
		Set<String> names = new LinkedHashSet<>();
		this.diseases.rows().stream().filter((row) -> row.id().equals(disease)).forEach((row) -> {
			names.add(row.name());
			names.addAll(row.synonyms());
		});
		return names;
	}

	static boolean isAnySolidTumour(String code) {
		return code.equals(SOLID);
	}

	/**
	 * {@return the diseases of a label; none if the atlas has no such}
	 */
	List<String> of(String code, String name, String printed) {
		List<String> read = READ.get(code);
		if (read != null && OF_GASTRIC.contains(code) && !printed.matches("(?i).*(?:gastric|gatric|stomach).*")) {
			return List.of("MONDO:0003219");
		}
		if (code.equals("oncotree:ALL") && B_CELL.matcher(printed).find()) {
			return List.of("MONDO:0004947");
		}
		if (read != null) {
			return read;
		}
		return printed(printed).or(() -> one(this.diseases.named(name))).or(() -> coded(code)).stream().toList();
	}

	private Optional<String> printed(String printed) {
		if (SEVERAL.matcher(printed).matches()) {
			return Optional.empty();
		}
		String plain = STATE.matcher(printed).replaceAll(" ").replaceAll("\\s+", " ").strip();
		return one(this.diseases.named(plain));
	}

	private Optional<String> coded(String code) {
		String local = code.substring(code.indexOf(':') + 1);
		return this.diseases.find(code.startsWith("ncit:") ? "NCIT:" + local : "ONCOTREE:" + local);
	}

	private static Optional<String> one(Set<String> found) {
		return (found.size() == 1) ? Stream.of(found.iterator().next()).findAny() : Optional.empty();
	}

}
