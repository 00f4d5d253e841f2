package org.clew.seed.record;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.seed.Finding;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the nodes of one YAML document into values, and remembers the line of each. */
final class Values {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final String file;

	private final Map<String, Integer> lines = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	Values(String file) {
		this.file = file;
	}

	Map<String, Integer> lines() {
		return this.lines;
	}

	List<Finding> findings() {
		return this.findings;
	}

	JsonNode read(Node node, String path) {
		this.lines.putIfAbsent(path, line(node));
		if (node.getAnchor() != null) {
			// An alias is the same node a second time, and may even contain itself.
			report(this.lines.getOrDefault(path, line(node)), path, "'" + node.getAnchor() + "' is an anchor or alias",
					"values written out in full");
			return NODES.nullNode();
		}
		return switch (node) {
			case MappingNode mapping -> object(mapping, path);
			case SequenceNode sequence -> array(sequence, path);
			case ScalarNode scalar -> scalar(scalar, path);
			default -> throw new IllegalStateException("Unknown YAML node " + node.getNodeId());
		};
	}

	private JsonNode object(MappingNode mapping, String path) {
		ObjectNode object = NODES.objectNode();
		plain(mapping, Tag.MAP, path);
		for (NodeTuple tuple : mapping.getValue()) {
			Node key = tuple.getKeyNode();
			if (!(key instanceof ScalarNode scalar)) {
				report(key, path, "A key is not a text", "a single word before each ':'");
				continue;
			}
			String name = scalar.getValue();
			String inner = path.isEmpty() ? name : path + "." + name;
			if (object.has(name)) {
				report(key, inner, "'" + name + "' is given a second time; first on line " + this.lines.get(inner),
						"each key once");
				continue;
			}
			this.lines.put(inner, line(key));
			object.set(name, read(tuple.getValueNode(), inner));
		}
		return object;
	}

	private JsonNode array(SequenceNode sequence, String path) {
		ArrayNode array = NODES.arrayNode();
		plain(sequence, Tag.SEQ, path);
		for (Node item : sequence.getValue()) {
			array.add(read(item, path + "[" + array.size() + "]"));
		}
		return array;
	}

	private JsonNode scalar(ScalarNode node, String path) {
		String text = node.getValue();
		Tag tag = node.getTag();
		if (tag.equals(Tag.BOOL)) {
			return NODES.booleanNode(text.toLowerCase(Locale.ROOT).equals("true"));
		}
		if (tag.equals(Tag.NULL)) {
			return NODES.nullNode();
		}
		if (tag.equals(Tag.INT)) {
			return integer(text);
		}
		if (tag.equals(Tag.FLOAT)) {
			return NODES.numberNode(new BigDecimal(text).doubleValue());
		}
		plain(node, Tag.STR, path);
		return NODES.stringNode(text);
	}

	private static JsonNode integer(String text) {
		BigInteger number = switch (text.length() > 1 ? text.substring(0, 2) : "") {
			case "0o" -> new BigInteger(text.substring(2), 8);
			case "0x" -> new BigInteger(text.substring(2), 16);
			default -> new BigInteger(text);
		};
		return (number.bitLength() < Integer.SIZE) ? NODES.numberNode(number.intValue()) : NODES.numberNode(number);
	}

	private void plain(Node node, Tag expected, String path) {
		if (!node.getTag().equals(expected)) {
			report(node, path, "'" + node.getTag() + "' is a YAML tag", "values without tags");
		}
	}

	private void report(Node node, String path, String message, String accepted) {
		report(line(node), path, message, accepted);
	}

	private void report(int line, String path, String message, String accepted) {
		this.findings.add(new Finding(this.file, line, path, null, message, List.of(accepted), List.of()));
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
