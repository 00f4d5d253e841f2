package org.clew.candidate.reasoner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clew.alteration.FunctionalEffect;
import org.clew.candidate.core.Biology.Confidence;
import org.clew.candidate.core.Biology.Implication;
import org.clew.candidate.core.Biology.Mechanism;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.CoreBuilder;
import org.clew.candidate.core.Indices;
import org.clew.candidate.core.Licensing.Label;
import org.clew.candidate.core.Licensing.Licence;
import org.clew.candidate.core.Node;
import org.clew.candidate.core.Stated;
import org.clew.disease.DiseaseGrouping;
import org.clew.disease.ImplicationRole;
import org.clew.drug.Drug;
import org.clew.target.ActionDirection;
import org.clew.target.ActionType;
import org.clew.target.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * The cut of the atlas under {@code src/test/resources/cut}, read without a database.
 */
final class FrozenCut {

	private static final Path FOLDER = Path.of("src/test/resources/cut/atlas");

	private final CoreBuilder builder = new CoreBuilder();

	static Core core() {
		FrozenCut cut = new FrozenCut();
		cut.nodes();
		cut.facts();
		return cut.builder.build();
	}

	private void nodes() {
		rows("diseases.tsv").forEach((row) -> this.builder.disease(row.get("id"), row.get("name"),
				row.isNull("groupedBy") ? null : DiseaseGrouping.valueOf(row.get("groupedBy"))));
		rows("targets.tsv").forEach((row) -> this.builder.target(row.get("id"), row.get("name"), row.orNull("symbol"),
				row.isNull("type") ? null : TargetType.valueOf(row.get("type"))));
		rows("drugs.tsv").forEach((row) -> this.builder.drug(new Drug(row.get("id"), row.get("name"), null, List.of(),
				List.of(), false, null, null, null, null, null), false));
		rows("disease-parents.tsv").forEach((row) -> {
			if (disease(row.get("child")) != null && disease(row.get("parent")) != null) {
				this.builder.subclass(disease(row.get("child")), disease(row.get("parent")), Stated.NOWHERE);
			}
		});
	}

	private void facts() {
		rows("mechanisms.tsv").stream()
			.filter((row) -> knows(row.get("target")))
			.forEach((row) -> this.builder.add(new Mechanism(drug(row.get("drug")), target(row.get("target")),
					ActionType.valueOf(row.get("action")), ActionDirection.valueOf(row.get("direction")),
					Stated.NOWHERE)));
		rows("implications.tsv").stream()
			.filter((row) -> knows(row.get("target")))
			.forEach((row) -> this.builder.add(new Implication(disease(row.get("disease")), target(row.get("target")),
					ImplicationRole.valueOf(row.get("role")), FunctionalEffect.valueOf(row.get("effect")),
					profile(row.orNull("alteration")),
					row.isNull("confidence") ? null : Confidence.valueOf(row.get("confidence")), Stated.NOWHERE)));
		rows("licences.tsv").forEach((row) -> this.builder.add(new Licence(row.get("drug") + row.get("jurisdiction"),
				drug(row.get("drug")), row.get("jurisdiction"), Licence.Status.valueOf(row.get("status")),
				row.orNull("date"), null, null, null, List.of(), Stated.NOWHERE)));
		rows("labels.tsv").forEach((row) -> this.builder.add(label(row)));
	}

	private Label label(Row row) {
		Indices drugs = Indices.of(row.list("drugs").stream().map(this::drug).toList());
		return new Label(row.get("id"), drugs, row.orNull("agency"), row.orNull("jurisdiction"),
				row.isNull("disease") ? null : disease(row.get("disease")), "true".equals(row.get("tissueAgnostic")),
				profile(row.orNull("profile")), row.orNull("biomarkers"), row.orNull("assay"), row.orNull("cutoff"),
				row.orNull("date"), row.number("minimumAgeYears"), row.number("maximumAgeYears"),
				row.orNull("ageStated"), row.orNull("line"), "true".equals(row.get("accelerated")) ? true : null,
				Label.Reader.valueOf(row.get("readBy")), Label.Status.valueOf(row.get("status")), null, Stated.NOWHERE);
	}

	private Node.@Nullable ProfileNode profile(@Nullable String text) {
		return (text != null) ? this.builder.profile(Sketch.read(text)) : null;
	}

	private @Nullable Integer disease(String id) {
		return Optional.ofNullable(this.builder.findDisease(id)).map(Node::index).orElse(null);
	}

	private boolean knows(String target) {
		return this.builder.findTarget(target) != null;
	}

	private int target(String id) {
		return Optional.ofNullable(this.builder.findTarget(id)).orElseThrow().index();
	}

	private int drug(String id) {
		return Optional.ofNullable(this.builder.findDrug(id)).orElseThrow().index();
	}

	private static List<Row> rows(String file) {
		try {
			List<String> lines = Files.readAllLines(FOLDER.resolve(file));
			String[] columns = lines.getFirst().split("\t");
			return lines.stream().skip(1).map((line) -> Row.of(columns, line.split("\t", -1))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Row(Map<String, String> cells) {

		static Row of(String[] columns, String[] cells) {
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < columns.length; i++) {
				row.put(columns[i], cells[i]);
			}
			return new Row(row);
		}

		private String get(String column) {
			return this.cells.getOrDefault(column, "");
		}

		private boolean isNull(String column) {
			return get(column).isEmpty();
		}

		private @Nullable String orNull(String column) {
			return isNull(column) ? null : get(column);
		}

		private @Nullable Double number(String column) {
			return isNull(column) ? null : Double.valueOf(get(column));
		}

		private List<String> list(String column) {
			return List.of(get(column).split("\\|"));
		}

	}

}
