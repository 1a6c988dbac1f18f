import { z } from "zod";
import type {
  ApiDescription,
  DescribedOperation,
  DescribedParameter,
} from "../schema/api/description.ts";
import { problems } from "../schema/api/problem.ts";
import { API_VERSION, apiDocument, operationId } from "./api-document.ts";
import type { Endpoint } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { typeText } from "./type-text.ts";

/** The API as its page shows it, made of the OpenAPI document. */
export function describeApi(): ApiDescription {
  const document = documentSchema.parse(apiDocument());
  const operations = endpoints.map((endpoint) => ({
    tag: endpoint.tag,
    operation: describe(endpoint, document),
  }));
  const groups = Map.groupBy(operations, ({ tag }) => tag);
  const types = Object.entries(document.components.schemas)
    .map(([name, schema]) => ({ name, text: typeText(schema) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    version: API_VERSION,
    groups: [...groups].map(([tag, found]) => ({
      tag,
      operations: found.map(({ operation }) => operation),
    })),
    types,
    problems: Object.entries(problems).map(([code, { status }]) => ({
      code,
      status,
    })),
  };
}

const contentSchema = z.object({
  content: z.record(z.string(), z.object({ schema: z.unknown() })),
});

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z
          .array(
            z.object({
              name: z.string(),
              in: z.enum(["path", "query"]),
              required: z.boolean().default(false),
              schema: z.unknown(),
            }),
          )
          .default([]),
        requestBody: contentSchema.optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

function describe(
  { method, path, summary, description, scope, status }: Endpoint,
  document: z.infer<typeof documentSchema>,
): DescribedOperation {
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`The document lacks ${method} ${path}.`);
  const { parameters, requestBody, responses } = operation;
  const typeOf = ({ content }: z.infer<typeof contentSchema>) =>
    typeText(content["application/json"]?.schema);
  return {
    id: operationId(method, path),
    method,
    path: `/api/v1${path}`,
    summary,
    description: description ?? null,
    scope,
    parameters: parameters.map((each): DescribedParameter => ({
      name: each.name,
      in: each.in,
      isRequired: each.required,
      type: typeText(each.schema),
    })),
    body: requestBody ? typeOf(requestBody) : null,
    status,
    response: typeOf(contentSchema.parse(responses[`${status}`])),
  };
}
