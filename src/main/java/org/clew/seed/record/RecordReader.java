package org.clew.seed.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clew.seed.Finding;
import org.clew.seed.record.SeedFiles.SeedFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads files as YAML, one record each, and keeps what cannot be read as findings. */
final class RecordReader {

	private static final CoreSchema CORE = new CoreSchema();

	private final List<SeedRecord> records = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	List<SeedRecord> records() {
		return this.records;
	}

	List<Finding> findings() {
		return this.findings;
	}

	void read(Kind kind, SeedFile file) {
		decode(file).flatMap((text) -> compose(file, text)).ifPresent((root) -> {
			Values values = new Values(file.path());
			this.records.add(new SeedRecord(kind, file.path(), values.read(root, ""), values.lines()));
			this.findings.addAll(values.findings());
		});
	}

	private Optional<String> decode(SeedFile file) {
		ByteBuffer bytes = ByteBuffer.wrap(file.content());
		CharBuffer text = CharBuffer.allocate(file.content().length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
		text.flip();
		if (result.isError()) {
			int line = 1 + (int) text.chars().filter((character) -> character == '\n').count();
			report(file, line, "Not a text in UTF-8", "UTF-8");
			return Optional.empty();
		}
		String content = text.toString();
		return Optional.of(content.startsWith("\uFEFF") ? content.substring(1) : content);
	}

	private Optional<Node> compose(SeedFile file, String text) {
		try {
			LoaderOptions options = new LoaderOptions();
			Composer composer = new Composer(new ParserImpl(new StreamReader(text), options), CORE, options);
			Node root = composer.checkNode() ? composer.getNode() : null;
			if (!(root instanceof MappingNode)) {
				report(file, 1, (root == null) ? "Holds nothing" : "Does not hold a mapping",
						"one record, as keys and values");
				return Optional.empty();
			}
			if (composer.checkNode()) {
				report(file, composer.getNode().getStartMark().getLine() + 1, "A second document begins",
						"one record a file");
			}
			return Optional.of(root);
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			report(file, (mark != null) ? mark.getLine() + 1 : 1, "Not readable as YAML: " + ex.getProblem());
		}
		catch (YAMLException ex) {
			report(file, 1, "Not readable as YAML: " + ex.getMessage());
		}
		return Optional.empty();
	}

	private void report(SeedFile file, int line, String message, String... accepted) {
		this.findings.add(new Finding(file.path(), line, "", null, message, List.of(accepted), List.of()));
	}

	/**
	 * The scalars of YAML 1.2's core schema, so that {@code no} stays Norway and
	 * {@code 2021-02} a text.
	 */
	static final class CoreSchema extends Resolver {

		private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");

		private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");

		private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");

		private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

		@Override
		protected void addImplicitResolvers() {
			addImplicitResolver(Tag.BOOL, BOOLEAN, "tTfF");
			addImplicitResolver(Tag.INT, INTEGER, "-+0123456789");
			addImplicitResolver(Tag.FLOAT, DECIMAL, "-+0123456789.");
			addImplicitResolver(Tag.NULL, NOTHING, "~nN\0");
			addImplicitResolver(Tag.NULL, NOTHING, null);
		}

	}

}
