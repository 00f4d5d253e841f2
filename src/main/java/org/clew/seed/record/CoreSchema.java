package org.clew.seed.record;

import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The scalars of YAML 1.2's core schema, so that {@code no} stays Norway and
 * {@code 2021-02} a text.
 */
final class CoreSchema extends Resolver {

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
