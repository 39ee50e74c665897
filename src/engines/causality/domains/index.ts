/** The eight adapters, in the order in which they are listed. */
import { aiSafety } from './ai-safety.ts'
import { cybersecurity } from './cybersecurity.ts'
import { epidemiology } from './epidemiology.ts'
import { finance } from './finance.ts'
import { geopolitics } from './geopolitics.ts'
import { llmReliability } from './llm-reliability.ts'
import { robotics } from './robotics.ts'
import { supplyChain } from './supply-chain.ts'
import type { DomainAdapter } from './types.ts'

export const domainAdapters: readonly DomainAdapter[] = [
  aiSafety,
  llmReliability,
  robotics,
  finance,
  geopolitics,
  cybersecurity,
  epidemiology,
  supplyChain,
]

export const domainAdapterById = (id: string): DomainAdapter | undefined => domainAdapters.find((adapter) => adapter.id === id)
