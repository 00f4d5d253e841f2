package org.clew.agent;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.clew.api.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the tools at {@code /mcp}: the Model Context Protocol over streamable HTTP,
 * without sessions, so that any process can answer any request.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(AgentServer.OnlyWithinLimits.class)
class AgentServer {

	private static final String REQUEST = "request";

	private static final String INSTRUCTIONS = Notice.TEXT + " " + Inert.TEXTS
			+ " Null means that no source says, never no. Name the sources of what you report, and report what speaks against a drug"
			+ " as carefully as what speaks for it.";

	@Bean
	WebMvcStatelessServerTransport agentTransport(@Value("${clew.cors.origins:}") List<String> origins) {
		List<String> trusted = Stream
			.concat(Stream.of("http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"), origins.stream())
			.filter((origin) -> !origin.isBlank())
			.toList();
		return WebMvcStatelessServerTransport.builder()
			.messageEndpoint("/mcp")
			.contextExtractor((request) -> McpTransportContext.create(Map.of(REQUEST, request)))
			.securityValidator(DefaultServerTransportSecurityValidator.builder().allowedOrigins(trusted).build())
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> agentRoutes(WebMvcStatelessServerTransport transport) {
		return transport.getRouterFunction();
	}

	/** It answers in the thread that knows who asks. */
	@Bean(destroyMethod = "close")
	McpStatelessSyncServer agentTools(WebMvcStatelessServerTransport transport, GraphQlSource source,
			ToolAnswers answers) {
		List<SyncToolSpecification> tools = new ArrayList<>();
		Tool.all(source.schema())
			.forEach((tool) -> tools.add(SyncToolSpecification.builder()
				.tool(described(tool))
				.callHandler((context, call) -> answers.answer(tool,
						(call.arguments() != null) ? call.arguments() : Map.of(), (ServerRequest) context.get(REQUEST)))
				.build()));
		return McpServer.sync(transport)
			.serverInfo("clew", "1")
			.instructions(INSTRUCTIONS)
			.capabilities(ServerCapabilities.builder().tools(false).build())
			.tools(tools)
			.immediateExecution(true)
			.build();
	}

	private static McpSchema.Tool described(Tool tool) {
		return McpSchema.Tool.builder(tool.name(), tool.arguments())
			.title(tool.title())
			.description(tool.description())
			.outputSchema(tool.answer())
			.annotations(ToolAnnotations.builder()
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
	}

	/**
	 * Whether agents are served. If nobody says, they are where only this machine can
	 * ask, or where somebody thought of how much one client may ask for.
	 */
	static class OnlyWithinLimits implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return isServed(context.getEnvironment());
		}

		static boolean isServed(Environment settings) {
			Boolean said = settings.getProperty("clew.agents.enabled", Boolean.class);
			if (said != null) {
				return said;
			}
			return settings.getProperty("clew.limits.rate", Integer.class, 0) > 0
					|| isThisMachine(settings.getProperty("server.address"));
		}

		private static boolean isThisMachine(@Nullable String address) {
			try {
				return address != null && InetAddress.getByName(address).isLoopbackAddress();
			}
			catch (UnknownHostException ex) {
				return false;
			}
		}

	}

}
