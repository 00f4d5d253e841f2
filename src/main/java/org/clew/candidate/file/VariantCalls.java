package org.clew.candidate.file;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.api.InvalidRequest;
import org.clew.candidate.patient.Patient.Origin;
import org.clew.candidate.patient.Patient.Zygosity;
import org.jspecify.annotations.Nullable;

/**
 * Reads variant calls (VCF 4) that VEP ({@code CSQ}) or SnpEff ({@code ANN}) annotated:
 * gene and change come from there, as positions mean nothing without a reference genome.
 */
final class VariantCalls {

	static final String BEGINS = "##fileformat=VCF";

	/** The columns before those of samples. */
	private static final int FIXED = 9;

	/** A tumour and its normal tissue; more are several patients. */
	private static final int SAMPLES = 2;

	private static final Pattern ANNOTATED = Pattern.compile("##INFO=<ID=(ANN|CSQ),");

	private static final String DESCRIPTION = "Description=\"";

	/** A longer line of the header is none that is read. */
	private static final int LONGEST_HEADER = 8000;

	/** What samples of tumours are called. */
	private static final Pattern TUMOUR = Pattern.compile("(?i)tumou?r|cancer");

	/** A genotype with another allele than the reference. */
	private static final Pattern HAS_IT = Pattern.compile("[0-9./|]*[1-9]");

	private static final Set<String> CHANGES_PRODUCT = Set.of("HIGH", "MODERATE");

	private final Gathering found = new Gathering();

	/** How many calls were not read, by why. */
	private final Map<String, Integer> omitted = new LinkedHashMap<>();

	private String key = "";

	private List<String> names = List.of();

	/** The column of the tumour, -1 if nothing says which it is. */
	private int tumour = FIXED;

	private VariantCalls() {
	}

	static boolean isRecognized(String text) {
		return text.startsWith(BEGINS);
	}

	static PatientFile read(String field, String text) {
		VariantCalls calls = new VariantCalls();
		text.lines().filter((line) -> !line.isBlank()).forEach((line) -> {
			if (line.startsWith("##")) {
				calls.annotation(line);
			}
			else if (line.startsWith("#")) {
				calls.samples(field, line);
			}
			else {
				calls.call(line.split("\t", -1));
			}
		});
		calls.omitted.forEach((why, count) -> calls.found.omit("calls: " + count, why));
		return calls.found.file(PatientFormat.VCF);
	}

	private void annotation(String line) {
		Matcher matcher = ANNOTATED.matcher(line);
		int described = line.indexOf(DESCRIPTION);
		int format = line.indexOf(':', described + DESCRIPTION.length());
		if (this.key.isEmpty() && line.length() <= LONGEST_HEADER && matcher.lookingAt() && described > 0 && format > 0
				&& line.endsWith("\">")) {
			this.key = matcher.group(1);
			this.names = Stream.of(line.substring(format + 1, line.length() - 2).replace("'", "").split("\\|"))
				.map((name) -> name.strip().toUpperCase(Locale.ROOT))
				.toList();
		}
	}

	private void samples(String field, String header) {
		String[] columns = header.split("\t", -1);
		int samples = columns.length - FIXED;
		if (samples > SAMPLES) {
			throw new InvalidRequest(field, "calls of " + samples + " samples",
					"one patient's, at most tumour and normal");
		}
		if (samples == SAMPLES) {
			this.tumour = TUMOUR.matcher(columns[FIXED]).find() != TUMOUR.matcher(columns[FIXED + 1]).find()
					? (TUMOUR.matcher(columns[FIXED]).find() ? FIXED : FIXED + 1) : -1;
		}
	}

	private void call(String[] cells) {
		if (cells.length < FIXED - 1) {
			omit("it has no eight columns");
			return;
		}
		String filter = cells[6];
		if (!filter.equals("PASS") && !filter.equals(".") && !filter.isEmpty()) {
			omit("it did not pass the filters of its caller");
		}
		else if (cells[4].contains("<") || cells[4].contains("[") || cells[4].contains("]")) {
			omit("a structural variant; name it among the alterations");
		}
		else if (this.tumour < 0 && !isSomatic(cells[7])) {
			omit("nothing says which of the two samples is the tumour");
		}
		else if (this.tumour > 0 && cells.length > this.tumour && cells[FIXED - 1].startsWith("GT")
				&& !HAS_IT.matcher(cells[this.tumour]).lookingAt()) {
			omit("the sample does not have it");
		}
		else {
			annotated(cells[7]);
		}
	}

	private void annotated(String info) {
		String annotations = Stream.of(info.split(";"))
			.filter((entry) -> !this.key.isEmpty() && entry.startsWith(this.key + "="))
			.map((entry) -> entry.substring(this.key.length() + 1))
			.findFirst()
			.orElse("");
		if (annotations.isEmpty()) {
			omit("it is not annotated by VEP (CSQ) or SnpEff (ANN)");
			return;
		}
		Stream.of(annotations.split(","))
			.map((annotation) -> Arrays.asList(annotation.split("\\|", -1)))
			.filter((annotation) -> CHANGES_PRODUCT.contains(text(annotation, "IMPACT", "ANNOTATION_IMPACT")))
			.min(Comparator.comparing(this::isAside))
			.ifPresentOrElse(
					(annotation) -> this.found.alteration("a call",
							blankToNull(text(annotation, "SYMBOL", "GENE_NAME")), change(annotation),
							isSomatic(info) ? Origin.SOMATIC : Origin.UNKNOWN, Zygosity.UNKNOWN),
					() -> omit("it changes no product, as its annotation says"));
	}

	private static boolean isSomatic(String info) {
		return Arrays.asList(info.split(";")).contains("SOMATIC");
	}

	/** The transcript that stands for the gene comes first. */
	private boolean isAside(List<String> annotation) {
		return text(annotation, "MANE_SELECT").isEmpty() && !text(annotation, "CANONICAL").equals("YES")
				&& !text(annotation, "PICK").equals("1");
	}

	private @Nullable String change(List<String> annotation) {
		String protein = Changes.withoutReference(text(annotation, "HGVSP", "HGVS.P").replace("%3D", "="));
		return (protein != null) ? protein : Changes.withoutReference(text(annotation, "HGVSC", "HGVS.C"));
	}

	private String text(List<String> annotation, String... columns) {
		return Stream.of(columns)
			.map(this.names::indexOf)
			.filter((index) -> index >= 0 && index < annotation.size())
			.map((index) -> annotation.get(index).strip())
			.findFirst()
			.orElse("");
	}

	private static @Nullable String blankToNull(String text) {
		return text.isBlank() ? null : text;
	}

	private void omit(String why) {
		this.omitted.merge(why, 1, Integer::sum);
	}

}
