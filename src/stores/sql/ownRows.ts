import {
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OnConflictNode,
  type OperationNode,
  type RawNode,
  type SelectQueryNode,
  type UpdateQueryNode,
} from 'kysely';

const owner = ColumnNode.create('owner');
const kinds = ['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'];

/**
 * Binds every statement to one user: it reads, changes and inserts rows of this owner and no other. What it cannot bind for certain
 * (joins, raw SQL, unions, inserts from a selection) it refuses by throwing, so that a new kind of statement is thought about here.
 */
export function ownRows(user: string): KyselyPlugin {
  const binder = new OwnRows(user);
  return {
    transformQuery: ({ node, queryId }) => {
      if (!kinds.includes(node.kind)) throw refused(node.kind);
      return binder.transformNode(node, queryId);
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

function refused(what: string): Error {
  return new Error(`a user's statement may not have this: ${what}`);
}

/** Throws when the node has one of these parts. */
function plain<N extends OperationNode>(node: N, parts: readonly (keyof N)[]): void {
  for (const part of parts) if (node[part]) throw refused(`${node.kind}.${String(part)}`);
}

class OwnRows extends OperationNodeTransformer {
  readonly #owner: ValueNode;
  readonly #user: string;

  constructor(user: string) {
    super();
    this.#user = user;
    this.#owner = ValueNode.create(user);
  }

  protected override transformSelectQuery(node: SelectQueryNode, ...id: Id): SelectQueryNode {
    plain(node, ['joins', 'with', 'setOperations']);
    if (node.from?.froms.length !== 1) throw refused('several tables');
    const select = super.transformSelectQuery(node, ...id);
    return { ...select, where: this.#mine(select.where) };
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, ...id: Id): UpdateQueryNode {
    plain(node, ['from', 'joins', 'with']);
    const update = super.transformUpdateQuery(node, ...id);
    return { ...update, where: this.#mine(update.where) };
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, ...id: Id): DeleteQueryNode {
    plain(node, ['using', 'joins', 'with']);
    const removal = super.transformDeleteQuery(node, ...id);
    return { ...removal, where: this.#mine(removal.where) };
  }

  protected override transformInsertQuery(node: InsertQueryNode, ...id: Id): InsertQueryNode {
    plain(node, ['with', 'replace', 'orAction', 'onDuplicateKey', 'defaultValues']);
    const insert = super.transformInsertQuery(node, ...id);
    if (!insert.values || !ValuesNode.is(insert.values)) throw refused('insert from a selection');
    const values = insert.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create([this.#user, ...row.values])
        : ValueListNode.create([this.#owner, ...row.values]),
    );
    return { ...insert, columns: [owner, ...(insert.columns ?? [])], values: ValuesNode.create(values) };
  }

  protected override transformOnConflict(node: OnConflictNode, ...id: Id): OnConflictNode {
    plain(node, ['constraint', 'indexExpression', 'indexWhere']);
    const conflict = super.transformOnConflict(node, ...id);
    return { ...conflict, columns: [owner, ...(conflict.columns ?? [])] };
  }

  protected override transformRaw(node: RawNode): RawNode {
    throw refused(node.kind);
  }

  /** The condition in brackets, or an `or` in it would reach beyond the owner. */
  #mine(where: WhereNode | undefined): WhereNode {
    const mine = BinaryOperationNode.create(ReferenceNode.create(owner), OperatorNode.create('='), this.#owner);
    return WhereNode.create(where ? AndNode.create(mine, ParensNode.create(where.where)) : mine);
  }
}

type Id = Parameters<OperationNodeTransformer['transformNode']> extends [unknown, ...infer Rest] ? Rest : never;
