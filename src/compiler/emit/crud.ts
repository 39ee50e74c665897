/** Operations with `x-crud` -> `generated/<api>/crud.ts`: data over the Drizzle tables, from which `src/store/crud` composes handlers at start. */
import { type CrudPlan, crudPlans } from '../model/crud.ts'
import type { MergePlan } from '../model/crud-merge.ts'
import type { ApiModel, ColumnModel, TableModel } from '../model/types.ts'
import { Code, expression, type Value } from '../print/expression.ts'
import { member } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import { CompileError, type Refusal } from '../refusal.ts'
import { columnOf, foreignKeyName, orderColumn, tableIdentifiers, uniqueName } from './tables.ts'
import type { ValidatorNames } from './validator-names.ts'

/** Writes the module into `printer`; throws a `CompileError` with every operation that cannot be generated. */
export function emitCrud(printer: Printer, model: ApiModel, validators: ValidatorNames): void {
  const refusals: Refusal[] = []
  const plans = crudPlans(model, (refusal) => refusals.push(refusal))
  if (refusals.length > 0) throw new CompileError(refusals)
  const names = tableIdentifiers(model.tables)
  const table = (at: TableModel): Code => new Code(`tables${member(names.get(at) ?? at.name)}`)
  const check = ({ schema, merge, column }: CrudPlan['written'][number], operationId: string): Code | null => {
    if (merge === null) return null
    printer.importNamespace('./validators.ts', 'validators')
    return new Code(`validators${member(validators.nameOf(schema, `${operationId}_${column.column}`))}`)
  }
  if (plans.length > 0) printer.importNamespace('./tables.ts', 'tables')
  printer.importType('../../src/gateway/contract.ts', 'CrudContract')
  printer.doc('What the generated handlers do.')
  printer.line('export const crud: readonly CrudContract[] = [')
  for (const plan of plans) {
    printer.line(`  // ${plan.operation.method.toUpperCase()} ${expression(plan.operation.path)}`)
    printer.line(`  ${expression(contractOf(plan, table, check), 1)},`)
  }
  printer.line(']')
}

const property = (column: ColumnModel, optional: boolean) => ({ json: column.json, column: column.column, kind: column.kind, optional })

const mergeValue = (plan: MergePlan | null): Value =>
  plan === null
    ? null
    : {
        properties: new Map<string, Value>(
          [...plan.properties].map(([name, { clear, merge }]) => [name, { clear, merge: mergeValue(merge) }]),
        ),
      }

function contractOf(
  plan: CrudPlan,
  table: (at: TableModel) => Code,
  check: (written: CrudPlan['written'][number], operationId: string) => Code | null,
): Value {
  const { table: stored } = plan
  const pointer = (at: NonNullable<ColumnModel['references']>) => ({ softDelete: at.table.softDelete, global: at.table.global })
  return {
    operationId: plan.operation.operationId,
    do: plan.do,
    table: table(stored),
    softDelete: stored.softDelete,
    global: stored.global,
    status: plan.status,
    location: plan.location,
    served: plan.served.map(({ column, optional }) => property(column, optional)),
    written: plan.written.map((written) => ({
      ...property(written.column, written.column.optional),
      fallback: written.fallback ?? undefined,
      nullable: written.column.nullable,
      encrypted: written.column.encrypted,
      merge: mergeValue(written.merge),
      check: check(written, plan.operation.operationId),
    })),
    id: {
      json: plan.id.json,
      column: plan.id.column,
      prefix: stored.idForm.prefix,
      uuid: stored.idForm.uuid,
      parameter: plan.idParameter,
    },
    where: plan.where.map(({ column, parameter }) => ({
      column: column.column,
      parameter,
      parent:
        column.references === null
          ? null
          : { table: table(column.references.table), column: column.references.column, ...pointer(column.references) },
    })),
    filters: plan.filters.map(({ parameter, column, op }) => ({ parameter, column: column.column, op, kind: column.kind })),
    sorts: new Map<string, Value>([...plan.sorts].map(([name, { column, descending }]) => [name, { column, descending }])),
    sortParameter: plan.sortParameter,
    created: orderColumn(stored),
    updated: stored.updated?.column ?? null,
    references: plan.references.flatMap((column) =>
      column.references === null
        ? []
        : [
            {
              json: column.json,
              column: column.column,
              table: table(column.references.table),
              targetColumn: column.references.column,
              ...pointer(column.references),
              constraint: foreignKeyName(stored, column),
            },
          ],
    ),
    referrers: plan.referrers.flatMap(({ table: other, column }) =>
      column.references === null
        ? []
        : [
            {
              table: table(other),
              column: column.column,
              onDelete: column.references.onDelete,
              softDelete: other.softDelete,
              global: other.global,
            },
          ],
    ),
    unique: plan.unique.map(({ key, reason }) => ({
      constraint: uniqueName(stored, key),
      json: key.properties.map((name) => columnOf(stored, name).json),
      reason,
    })),
    inUse: plan.inUse,
    notFound: plan.notFound ?? undefined,
  }
}
