package org.clew.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clew.atlas.disease.CuratedDisease;
import org.clew.atlas.disease.CuratedDiseaseName;
import org.clew.atlas.disease.CuratedDiseases;
import org.clew.atlas.disease.DiseaseParentRow;
import org.clew.atlas.disease.DiseaseRow;
import org.clew.atlas.disease.Diseases;
import org.clew.atlas.disease.WrongParent;
import org.clew.atlas.drug.CuratedName;
import org.clew.atlas.drug.DrugFormRow;
import org.clew.atlas.drug.DrugPartRow;
import org.clew.atlas.drug.DrugRow;
import org.clew.atlas.drug.DrugTables;
import org.clew.atlas.drug.Substances;
import org.clew.atlas.evidence.CivicEvidence;
import org.clew.atlas.evidence.EvidenceRow;
import org.clew.atlas.evidence.ExclusionRow;
import org.clew.atlas.evidence.LossStrategyRow;
import org.clew.atlas.evidence.StudyRow;
import org.clew.atlas.implication.ImplicationRow;
import org.clew.atlas.implication.Implications;
import org.clew.atlas.implication.SurfaceAntigen;
import org.clew.atlas.label.BiomarkerLabels;
import org.clew.atlas.label.ContraindicationRow;
import org.clew.atlas.label.LabelDiseases;
import org.clew.atlas.label.LabelRow;
import org.clew.atlas.label.MedicLabels;
import org.clew.atlas.label.Misread;
import org.clew.atlas.label.RegulatorLabels;
import org.clew.atlas.licence.LicenceRow;
import org.clew.atlas.licence.Licences;
import org.clew.atlas.mechanism.CuratedMechanism;
import org.clew.atlas.mechanism.MechanismRow;
import org.clew.atlas.mechanism.Mechanisms;
import org.clew.atlas.register.AmericanApproval;
import org.clew.atlas.register.AmericanApprovals;
import org.clew.atlas.register.Jurisdictions;
import org.clew.atlas.register.Registers;
import org.clew.atlas.table.AtlasTable;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.SourceRow;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.CuratedGeneName;
import org.clew.atlas.target.TargetMemberRow;
import org.clew.atlas.target.TargetRow;
import org.clew.atlas.target.Targets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes the tables of the atlas. To add a table, write a record for its row and a class
 * that reads the publishers' files into rows, and call it in {@link #make()}.
 */
public final class Atlas {

	private final Published published;

	private final Path target;

	private final Unjoined unjoined = new Unjoined();

	private final List<String> written = new ArrayList<>();

	/**
	 * Readies an atlas.
	 * @param sources the folder with the publishers' files
	 * @param target the folder for the tables
	 */
	public Atlas(Path sources, Path target) {
		this.published = new Published(sources);
		this.target = target;
	}

	/**
	 * Makes all tables. The same files make the same bytes.
	 * @return a line for each table, with how many rows it has
	 */
	public List<String> make() {
		write(SourceRow.TABLE, sources());
		Diseases diseases = Diseases.of(this.published, curated(), this.unjoined);
		write(DiseaseRow.TABLE, diseases.rows());
		write(DiseaseParentRow.TABLE, diseases.parents());
		Targets targets = Targets.of(this.published, shipped(CuratedGeneName.TABLE), diseases::isName, this.unjoined);
		write(TargetRow.TABLE, targets.rows());
		write(TargetMemberRow.TABLE, targets.members());
		write(ImplicationRow.TABLE,
				Implications.of(this.published, diseases, targets, shipped(SurfaceAntigen.TABLE), this.unjoined));
		write(ExclusionRow.TABLE, shipped(ExclusionRow.TABLE));
		write(LossStrategyRow.TABLE, shipped(LossStrategyRow.TABLE));
		Substances substances = drugs(diseases);
		CivicEvidence civic = new CivicEvidence(substances, diseases, targets, this.unjoined);
		civic.read(this.published);
		write(EvidenceRow.TABLE, civic.rows());
		write(StudyRow.TABLE, civic.studies());
		return List.copyOf(this.written);
	}

	/**
	 * {@return what did not join or was left out: a line for each kind}
	 */
	public List<String> summary() {
		return this.unjoined.summary();
	}

	/**
	 * {@return what did not join or was left out: a line for each thing}
	 */
	public List<String> report() {
		return this.unjoined.lines();
	}

	private static CuratedDiseases curated() {
		return new CuratedDiseases(shipped(CuratedDisease.TABLE), shipped(CuratedDiseaseName.TABLE),
				shipped(WrongParent.TABLE));
	}

	private Substances drugs(Diseases diseases) {
		DrugTables drugs = new DrugTables(this.published, shipped(CuratedName.TABLE), this.unjoined);
		Substances substances = drugs.substances();
		List<Misread> misread = shipped(Misread.TABLE);
		Registers registers = new Registers(substances, this.unjoined);
		RegulatorLabels printed = new RegulatorLabels(substances, misread, this.unjoined);
		MedicLabels program = new MedicLabels(drugs.approvals(), diseases, misread, this.unjoined);
		Mechanisms mechanisms = new Mechanisms(substances, this.published, this.unjoined);
		AmericanApprovals first = new AmericanApprovals(substances, this.unjoined);
		registers.read(this.published);
		first.read(shipped(AmericanApproval.TABLE));
		printed.read(this.published);
		program.read(this.published);
		mechanisms.read(this.published, shipped(CuratedMechanism.TABLE));
		drugs.settle();
		write(LabelRow.TABLE, labels(printed, program, diseases, new Jurisdictions(drugs.approvals(), registers)));
		write(ContraindicationRow.TABLE, contraindications(program));
		write(LicenceRow.TABLE, Licences.rows(drugs.approvals(), registers, first.all(), printed, this.unjoined));
		Collection<MechanismRow> acts = write(MechanismRow.TABLE, mechanisms.rows());
		new Unexplained(acts, this.unjoined).tell(drugs.approvals(), registers);
		write(DrugRow.TABLE, drugs.drugs());
		write(DrugPartRow.TABLE, drugs.parts());
		write(DrugFormRow.TABLE, drugs.forms());
		return substances;
	}

	/**
	 * Labels that were read one by one stand for those with the same id. What a program
	 * read of another place, or without knowing where, may still hold there.
	 */
	private List<LabelRow> labels(RegulatorLabels printed, MedicLabels program, Diseases diseases,
			Jurisdictions jurisdictions) {
		LabelDiseases coded = new LabelDiseases(diseases);
		List<LabelRow> curated = shipped(LabelRow.CURATED);
		Map<String, LabelRow> replaced = curated.stream().collect(Collectors.toMap(LabelRow::id, Function.identity()));
		List<LabelRow> labels = new ArrayList<>(new BiomarkerLabels(coded, jurisdictions, this.unjoined).rows(printed));
		labels.removeIf((label) -> replaced.containsKey(label.id()));
		labels.addAll(curated);
		program.labels(labels, jurisdictions).forEach((label) -> {
			LabelRow read = replaced.get(label.id());
			if (read == null) {
				labels.add(label);
			}
			else if (!Objects.equals(read.jurisdiction(), label.jurisdiction())) {
				labels.add(label.beside());
			}
		});
		return labels;
	}

	private static List<ContraindicationRow> contraindications(MedicLabels program) {
		List<ContraindicationRow> rows = new ArrayList<>(program.contraindications());
		rows.addAll(shipped(ContraindicationRow.CURATED));
		return rows;
	}

	private <R extends Record> Collection<R> write(AtlasTable<R> table, Collection<R> rows) {
		table.write(this.target, rows);
		this.written.add("%s: %,d rows".formatted(table.file(), rows.size()));
		return rows;
	}

	/** Kept by hand. Those beside newer files win over those that Clew ships. */
	private List<SourceRow> sources() {
		if (Files.exists(this.published.folder().resolve(SourceRow.TABLE.file()))) {
			return SourceRow.TABLE.read(this.published.folder());
		}
		return shipped(SourceRow.TABLE);
	}

	private static <R extends Record> List<R> shipped(AtlasTable<R> table) {
		try (InputStream shipped = Atlas.class.getResourceAsStream("/graph-seed/atlas/" + table.file())) {
			if (shipped == null) {
				throw new IllegalStateException("Clew does not ship " + table.file());
			}
			return table.rows(new String(shipped.readAllBytes(), UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
