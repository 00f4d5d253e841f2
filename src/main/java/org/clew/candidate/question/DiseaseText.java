package org.clew.candidate.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.alteration.Alterations;
import org.clew.alteration.GeneNames;
import org.clew.alteration.MolecularProfile;
import org.clew.alteration.Reading;
import org.clew.alteration.Variant;
import org.clew.candidate.core.Node.DiseaseNode;
import org.clew.candidate.core.ShippedTable;

/**
 * A disease as people write it, told from what was found in it: "EGFR-mutated lung
 * adenocarcinoma", "AML with FLT3-ITD", "chronic myelogenous leukemia, BCR-ABL1
 * positive".
 *
 * @param disease what is left for the disease; empty if all of the text is a finding
 * @param findings what was found or excluded
 */
record DiseaseText(String disease, List<Finding> findings) {

	private static final int MOST_WORDS = 40;

	/** No finding has more words. */
	private static final int LONGEST_FINDING = 7;

	/** What is denied or doubted is no finding; "negative" is a part of one. */
	private static final Pattern DOUBT = Pattern
		.compile("(?i)\\b(?:no|not|without|lack(?:s|ing)?|absen(?:t|ce)|unknown|untested|pending|awaiting|suspected"
				+ "|possibl[ey]|probabl[ey]|rule out|excluded?|evidence|query|history)\\b|\\?|\\br/o\\b");

	private static final Pattern NOT_SPECIFIED = Pattern.compile("(?i)\\bnot otherwise specified\\b");

	/** Words that join a finding to a disease. */
	private static final Set<String> JOINTS = Set.of("with", "and", "or", "carrying", "harbouring", "harboring",
			"bearing", "having", "showing", "a", "an", "the", "plus");

	/** Of diseases whose names do not tell what defines them. */
	private static final Map<String, String> DEFINING = defining();

	/**
	 * {@return whether a text denies or doubts something}
	 */
	static boolean isDoubted(String text) {
		return DOUBT.matcher(NOT_SPECIFIED.matcher(text).replaceAll("")).find();
	}

	static DiseaseText of(String text, GeneNames genes) {
		if (isDoubted(text)) {
			return new DiseaseText(text, List.of());
		}
		List<String> words = Arrays.asList(text.strip().split("\\s+"));
		List<String> left = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		int at = 0;
		while (at < words.size() && words.size() <= MOST_WORDS) {
			Optional<Finding> finding = finding(words, at, genes);
			if (finding.isEmpty()) {
				left.add(words.get(at++));
			}
			else {
				findings.add(finding.get());
				at += finding.get().words();
				dropJoint(left);
			}
		}
		return findings.isEmpty() ? new DiseaseText(text, List.of())
				: new DiseaseText(trimmed(left), List.copyOf(findings));
	}

	/**
	 * {@return what the name of a tumour, or its definition, says was found}
	 */
	static List<Finding> ofNode(DiseaseNode disease, GeneNames genes) {
		String defining = DEFINING.get(disease.id());
		return of((defining != null) ? disease.name() + " with " + defining : disease.name(), genes).findings();
	}

	private static Optional<Finding> finding(List<String> words, int from, GeneNames genes) {
		for (int length = Math.min(LONGEST_FINDING, words.size() - from); length > 0; length--) {
			List<String> some = words.subList(from, from + length);
			String text = bare(String.join(" ", some));
			if (!isJoint(some.getFirst()) && !isJoint(some.getLast())) {
				Reading reading = Alterations.read(text, null, genes);
				if (reading.isComplete() && says(reading.profile().orElseThrow(), text, genes)) {
					return Optional.of(new Finding(text, reading.profile().orElseThrow(), length));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * A symbol alone, such as ALL or MET, says nothing of a gene here. Both partners of a
	 * fusion must be known: "cat-scratch" is none.
	 */
	private static boolean says(MolecularProfile profile, String text, GeneNames genes) {
		return genes.symbol(text).isEmpty() && profile.variants().allMatch((variant) -> switch (variant) {
			case Variant.GeneStatus gene ->
				gene.status() != Variant.GeneStatus.Status.ALTERED || text.toLowerCase(Locale.ROOT).contains("alter");
			case Variant.Fusion fusion -> Stream.of(fusion.five(), fusion.three())
				.filter(Objects::nonNull)
				.allMatch((partner) -> Alterations.isPartner(partner, genes));
			default -> true;
		});
	}

	private static boolean isJoint(String word) {
		return JOINTS.contains(word.toLowerCase(Locale.ROOT));
	}

	private static void dropJoint(List<String> left) {
		while (!left.isEmpty() && isJoint(left.getLast())) {
			left.removeLast();
		}
	}

	private static String bare(String text) {
		String bare = text.replaceAll("^[\\s,;]+|[\\s,;]+$", "");
		long open = bare.chars().filter((letter) -> letter == '(').count();
		long closed = bare.chars().filter((letter) -> letter == ')').count();
		return (open > closed && bare.startsWith("(")) ? bare.substring(1)
				: (closed > open && bare.endsWith(")")) ? bare.substring(0, bare.length() - 1)
						: (open == closed && bare.startsWith("(") && bare.endsWith(")"))
								? bare.substring(1, bare.length() - 1) : bare;
	}

	private static String trimmed(List<String> left) {
		while (!left.isEmpty() && isJoint(left.getFirst())) {
			left.removeFirst();
		}
		dropJoint(left);
		return bare(String.join(" ", left));
	}

	private static Map<String, String> defining() {
		return ShippedTable.rows("defining-alterations.tsv")
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row[0], (row) -> row[2]));
	}

	/**
	 * What was found.
	 *
	 * @param words how many words that is
	 */
	record Finding(String text, MolecularProfile profile, int words) {
	}

}
