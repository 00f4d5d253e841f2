package org.clew.candidate.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clew.api.InvalidRequest;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of alterations, separated by tabs: the Mutation Annotation Format, and
 * simple ones with a column for the gene and one for the change.
 */
final class Tables {

	private static final List<String> GENE = List.of("hugo_symbol", "gene", "gene_symbol", "symbol");

	private static final List<String> CHANGE = List.of("hgvsp_short", "protein_change", "alteration", "variant",
			"change", "hgvsp", "hgvsc");

	private static final List<String> ORIGIN = List.of("mutation_status", "origin", "somatic_status");

	private static final List<String> SAMPLE = List.of("tumor_sample_barcode", "sample", "sample_id", "patient_id");

	/** The classes of a MAF that change no product. */
	private static final Set<String> SILENT = Set.of("SILENT", "INTRON", "3'UTR", "5'UTR", "IGR", "RNA", "3'FLANK");

	private final List<String> header;

	private final Gathering found = new Gathering();

	private Tables(List<String> header) {
		this.header = header;
	}

	static PatientFile read(String field, String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		if (lines.isEmpty()) {
			throw new InvalidRequest(field, "an empty table", "a line for each alteration");
		}
		Tables table = new Tables(
				cells(lines.getFirst()).stream().map((cell) -> cell.toLowerCase(Locale.ROOT)).toList());
		boolean maf = table.column(List.of("hugo_symbol")) >= 0 && table.column(List.of("variant_classification")) >= 0;
		if (table.column(GENE) < 0 && table.column(CHANGE) < 0) {
			table.lines(lines);
		}
		else {
			table.rows(field, lines);
		}
		return table.found.file(maf ? PatientFormat.MAF : PatientFormat.TABLE);
	}

	/** Without a header each line is an alteration, as somebody would write it. */
	private void lines(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			this.found.alteration("line " + (i + 1), null, String.join(" ", cells(lines.get(i))).strip(),
					Origin.UNKNOWN, Zygosity.UNKNOWN);
		}
	}

	private void rows(String field, List<String> lines) {
		Set<String> samples = new HashSet<>();
		for (int i = 1; i < lines.size(); i++) {
			List<String> row = cells(lines.get(i));
			String place = "row " + i;
			String sample = cell(row, SAMPLE);
			if (sample != null && samples.add(sample) && samples.size() > 1) {
				throw new InvalidRequest(field, "a table of several samples", "the alterations of one patient");
			}
			String kind = cell(row, List.of("variant_classification"));
			if (kind != null && SILENT.contains(kind.toUpperCase(Locale.ROOT))) {
				this.found.omit(place, "it changes no product (" + kind + ")");
				continue;
			}
			this.found.alteration(place, cell(row, GENE), change(row), origin(cell(row, ORIGIN)), Zygosity.UNKNOWN);
		}
	}

	private @Nullable String change(List<String> row) {
		for (String name : CHANGE) {
			String change = cell(row, List.of(name));
			if (change != null) {
				return Changes.withoutReference(change);
			}
		}
		return null;
	}

	private static Origin origin(@Nullable String status) {
		String text = (status != null) ? status.toUpperCase(Locale.ROOT) : "";
		return text.startsWith("GERMLINE") ? Origin.GERMLINE
				: text.startsWith("SOMATIC") ? Origin.SOMATIC : Origin.UNKNOWN;
	}

	private int column(List<String> names) {
		return names.stream().mapToInt(this.header::indexOf).filter((index) -> index >= 0).findFirst().orElse(-1);
	}

	private @Nullable String cell(List<String> row, List<String> names) {
		int column = column(names);
		String cell = (column >= 0 && column < row.size()) ? row.get(column).strip() : "";
		return (cell.isEmpty() || cell.equals(".") || cell.equals("-")) ? null : cell;
	}

	private static List<String> cells(String line) {
		return new ArrayList<>(Arrays.asList(line.split("\t", -1)));
	}

}
